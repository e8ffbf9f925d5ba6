import { describe, expect, it } from 'vitest';

import { changesOf, differing, emptyNode, formOf, inputOf, wordsOf } from './nodeForm';

const stored = formOf({
  ...{ nameZh: '座椅总成', nameEn: 'Seat', kind: 'assembly', stream: 'midstream', supplyRadius: 'jit' },
  ...{ criticality: 3, energyIntensity: null, costSharePct: '6.000', costShareBasis: '外购物料' },
  ...{ minScale: null, judgedBy: null, technologies: ['发泡', '骨架焊接'], industryCodes: [], keywords: [] },
  ...{ source: 'https://example.com', dataDate: '2025-11' },
});

describe('a node as a form', () => {
  it('shows words one after another and numbers without idle zeros', () => {
    expect(stored).toMatchObject({ technologies: '发泡、骨架焊接', costSharePct: '6', energyIntensity: '' });
  });

  it('sends only what differs, and empties with null what has no text of its own', () => {
    const form = { ...stored, nameZh: '座椅', costShareBasis: ' ', criticality: '4' };
    const fields = differing(form, stored);

    expect(changesOf(form, fields)).toEqual({ nameZh: '座椅', costShareBasis: null, criticality: 4 });
  });

  it('takes a number for unchanged however it is written', () => {
    expect(differing({ ...stored, technologies: '发泡, 骨架焊接 ' }, stored)).toEqual([]);
  });

  it('leaves to the product what was not filled in on a new node', () => {
    expect(inputOf(emptyNode({ nameZh: '新环节', keywords: '甲、乙' }))).toEqual({
      nameZh: '新环节',
      keywords: ['甲', '乙'],
    });
  });

  it('reads words apart however people separate them, each once', () => {
    expect(wordsOf('甲、乙，丙, 甲\n丁；')).toEqual(['甲', '乙', '丙', '丁']);
  });
});
