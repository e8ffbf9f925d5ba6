import type { FirmList } from '../chain-file.queries';

/** A list of one good row and one word nobody knows. */
export function aList(values: Partial<FirmList> = {}): FirmList {
  const none = { uscc: null, province: null, city: null, address: null, products: null, capacity: null };
  const silent = { industry: null, scope: null, share: null, listing: null, source: null, date: null };
  return {
    ...{ id: 'l-1', fileName: 'export.csv', sheet: 'export.csv', headRow: 1, remembered: false },
    chain: { code: 'A', nameZh: '链', nameEn: 'Chain' },
    columns: [
      { title: 'Who', letters: 'A', samples: ['Demo Ltd'] },
      { title: 'What', letters: 'B', samples: ['seats'] },
    ],
    mapping: { ...none, ...silent, name: 0, words: [1] },
    counts: {
      ...{ rows: 2, good: 1, flawed: 0, withoutNode: 1 },
      ...{ firmsNew: 1, firmsKnown: 0, placementsNew: 1, placementsThere: 0 },
      ...{ undecided: 0, byIndustry: 0, firmsHere: 0, firmsUnsited: 0 },
    },
    words: [
      {
        ...{ word: 'chairs', rows: 1, by: null, nodes: [] },
        suggestions: [{ code: 'A-1', nameZh: '座椅', nameEn: 'Seats' }],
      },
      {
        word: 'seats',
        rows: 1,
        by: 'name',
        nodes: [{ code: 'A-1', nameZh: '座椅', nameEn: 'Seats' }],
        suggestions: [],
      },
    ],
    ...{ unknownWords: 1, flaws: [], flawCount: 0, examples: [] },
    ...{ openRows: [], industries: [], here: [] },
    ...values,
  };
}
