import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readings } from './search-text';
import { spellings, syllableTokens, tokensOf } from './syllables';

const HAN = { first: 0x4e00, last: 0x9fff };

/** Each way as text; what may follow the last letters is cut to how it begins. */
const waysOf = (letters: string) =>
  spellings(letters)
    .map(({ whole, last }) => [...whole, `${last[0]}*`].join(' '))
    .sort();

/** Whether tokens of these syllables hold what one of the ways asks for. */
function meets(syllables: readonly string[], letters: string): boolean {
  const tokens = new Set(syllableTokens(syllables));
  return spellings(letters).some((way) =>
    tokensOf(way).every((set) => set.some((token) => tokens.has(token))),
  );
}

describe('spellings', () => {
  it('reads letters in all ways they can be read', () => {
    expect(waysOf('longgai')).toEqual(['long gai*']);
    expect(waysOf('xian')).toEqual(['xi a na*', 'xi an*', 'xia na*', 'xian*']);
    expect(waysOf('fangan')).toEqual(expect.arrayContaining(['fan gan*', 'fang an*']));
  });

  it('takes the last letters for the beginning of a syllable', () => {
    expect(spellings('lan')).toContainEqual({ whole: [], last: ['lan', 'lang'], goesOn: false });
    expect(spellings('keji').at(-1)).toMatchObject({
      whole: ['ke'],
      last: expect.arrayContaining(['ji', 'jia']),
    });
  });

  it.each(['', 'byd', 'catl', 'lgk', 'sz:000625', 'ongai', 'i'])('finds no pinyin in "%s"', (letters) => {
    expect(spellings(letters)).toEqual([]);
  });

  it('reads the front of what can be read in very many ways, and says so', () => {
    const ways = spellings('xian'.repeat(30));

    expect(ways.length).toBeGreaterThan(1);
    expect(ways.length).toBeLessThanOrEqual(8);
    expect(ways.every(({ goesOn }) => goesOn)).toBe(true);
  });

  it('knows every reading that a character has', () => {
    const sounds = new Set(['hng', 'm', 'n', 'ng']);
    const all = Array.from({ length: HAN.last - HAN.first + 1 }, (_, at) =>
      String.fromCodePoint(HAN.first + at),
    );
    const read = new Set(all.flatMap((character) => readings(character).syllables));

    const unknown = [...read].filter((syllable) => !meets([syllable], syllable));
    expect(unknown.filter((syllable) => !sounds.has(syllable))).toEqual([]);
  });

  it('meets a name by whatever of its reading is typed, from a syllable on', () => {
    const name = fc.array(fc.constantFrom(...'鄂尔多斯西安方案重庆绿能女娲岸昂'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (characters, from, length) => {
        const { syllables } = readings(characters.join(''));
        const rest = syllables.slice(from % syllables.length).join('');
        return meets(syllables, rest.slice(0, 1 + (length % rest.length)));
      }),
    );
  });
});
