import { describe, expect, it } from '@jest/globals';

import { RULES } from '../rules/index.mjs';
import { readText, repositoryFiles } from '../support/repository';

/** `npm run prove` takes each rule out and sees its test fail; here the list is kept from going stale. */
describe('the rules that are proven', () => {
  const specs = repositoryFiles(/\.spec\.ts$/);

  it.each(RULES.map((rule) => [rule.rule, rule] as const))('%s', (_, { file, find, put, proof }) => {
    const [section, pattern] = proof;
    const folder = section === 'unit' ? /^(server|seeds|web)\/src\// : new RegExp(`^tests/${section}/`);

    expect(readText(file).split(find)).toHaveLength(2);
    expect(put).not.toBe(find);
    expect(specs.filter((spec) => folder.test(spec) && spec.includes(pattern))).not.toEqual([]);
  });

  it('are each told once', () => {
    const words = RULES.map(({ rule }) => rule);

    expect(new Set(words).size).toBe(words.length);
  });
});
