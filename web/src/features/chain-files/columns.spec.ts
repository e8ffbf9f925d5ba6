import { describe, expect, it } from 'vitest';

import { fieldAt, withField, withWords } from './columns';

const NONE = {
  ...{ name: null, uscc: null, province: null, city: null, address: null, products: null },
  ...{
    industry: null,
    scope: null,
    capacity: null,
    share: null,
    listing: null,
    source: null,
    date: null,
    words: [],
  },
};

describe('the columns of a list', () => {
  it('give a field to one column, and a column one field', () => {
    const mapping = withField({ ...NONE, name: 0, city: 1 }, 1, 'name');

    expect(mapping).toMatchObject({ name: 1, city: null });
    expect([fieldAt(mapping, 0), fieldAt(mapping, 1)]).toEqual([undefined, 'name']);
    expect(withField(mapping, 1, undefined).name).toBeNull();
  });

  it('may hold words for nodes beside what else they are, in their order', () => {
    const mapping = withWords(withWords({ ...NONE, products: 3 }, 3, true), 1, true);

    expect(mapping).toMatchObject({ products: 3, words: [1, 3] });
    expect(withWords(mapping, 3, false).words).toEqual([1]);
  });
});
