import { describe, expect, it } from 'vitest';

import type { Schema } from '@/api';
import { anchorForm, anchorInput, namesIn, unborneNames } from './anchor-form';

type Volume = Schema<'VolumeDto'>;
const volume = (anchor: string, purchasedValue: number | null, anchorId: string | null = null) =>
  ({ anchor, anchorId, purchasedValue }) as Volume;

describe('names of volumes that nobody bears', () => {
  it('are those without a chain leader, added up, the largest first and unknown ones last', () => {
    const volumes = [
      volume('engines', null),
      ...[volume('trucks', 12), volume('cars', 30, 'a-1'), volume('vans', 20), volume('trucks', 30)],
      volume('trucks', null),
    ];

    expect(unborneNames(volumes)).toEqual([
      { name: 'trucks', value: 42 },
      { name: 'vans', value: 20 },
      { name: 'engines', value: null },
    ]);
  });
});

describe('the form of a chain leader', () => {
  it('sends each name once and leaves out what was not told', () => {
    const form = { ...anchorForm(undefined, 'AUTO'), aliases: ' one \n\ntwo\none', source: ' web ' };

    expect(namesIn(form.aliases)).toEqual(['one', 'two']);
    expect(anchorInput(form)).toEqual({ nodeCodes: [], aliases: ['one', 'two'], source: 'web', note: null });
  });
});
