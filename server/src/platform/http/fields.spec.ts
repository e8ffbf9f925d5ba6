import 'reflect-metadata';

import { describe, expect, it } from '@jest/globals';
import { IsString, validateSync } from 'class-validator';

import { IsDay, IsMoment, MayBeAbsent } from './fields';

class Fields {
  @MayBeAbsent()
  @IsDay()
  day?: unknown;

  @MayBeAbsent()
  @IsMoment()
  moment?: unknown;

  @MayBeAbsent()
  @IsString()
  name?: unknown;
}

const refused = (values: Fields) =>
  validateSync(Object.assign(new Fields(), values)).map(({ property }) => property);

describe('a day', () => {
  it.each(['2026-03-01', '2024-02-29'])('is %s', (day) => {
    expect(refused({ day })).toEqual([]);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-02-29', '20260301', '2026-060', '2026-03-01T00:00:00Z', '', 5])(
    'is not %j',
    (day) => {
      expect(refused({ day })).toEqual(['day']);
    },
  );
});

describe('a moment', () => {
  it.each(['2026-03-02T10:00:00Z', '2026-03-02T10:00+08:00', '2026-03-02T10:00:00.123456-05:30'])(
    'is %s',
    (moment) => {
      expect(refused({ moment })).toEqual([]);
    },
  );

  it.each(['2026-03-02T10:00:00', '2026-03-02', '2026-02-30T10:00:00Z', '2026-W10-1T10:00:00Z', 'soon', 0])(
    'is not %j: it says its day and its offset',
    (moment) => {
      expect(refused({ moment })).toEqual(['moment']);
    },
  );
});

describe('a field that may be absent', () => {
  it('may be left out, but null is no value of it', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ name: undefined })).toEqual([]);
    expect(refused({ name: null })).toEqual(['name']);
  });
});
