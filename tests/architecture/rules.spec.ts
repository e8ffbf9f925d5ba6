import { describe, expect, it } from '@jest/globals';

import { RULES, TOPICS } from '../rules/index.mjs';
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

  it('of a topic are in a list that the topics name', () => {
    const lists = repositoryFiles(/^tests\/rules\/.*\.mjs$/).filter((file) => !file.endsWith('/index.mjs'));
    const listed = readText('tests/rules/index.mjs');

    expect(lists.filter((file) => !listed.includes(`'./${file.split('/').at(-1)}'`))).toEqual([]);
    expect(Object.keys(TOPICS)).toHaveLength(lists.length);
  });

  /** A page would have to be built anew for each of them. */
  it('of the web are held by small tests', () => {
    const web = RULES.filter(({ file }) => file.startsWith('web/src/') && /\.(ts|vue)$/.test(file));

    expect(web.filter(({ proof: [section] }) => section !== 'unit')).toEqual([]);
  });

  it('are each told once', () => {
    const words = RULES.map(({ rule }) => rule);

    expect(new Set(words).size).toBe(words.length);
  });
});
