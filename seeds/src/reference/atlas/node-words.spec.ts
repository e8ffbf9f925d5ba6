import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readIndustries } from '../read-codes';
import { openAtlas } from './read-atlas';
import { readFolder } from './read-folder';

const REFERENCE = join(__dirname, '..', '..', '..', 'reference');
const CLASSES = new Set(
  readIndustries(join(REFERENCE, 'industries.csv')).entries.map(({ code }) => code.slice(1)),
);
/** Words that truly stand for several leaves of a chain: a list that says no more has to be asked. */
const SHARED = ['重卡', '硅烷'];

const CHAINS = openAtlas(join(REFERENCE, 'atlas')).map((folder) => {
  const { nodes, code } = readFolder(folder).chain;
  const parents = new Set(nodes.map(({ parentCode }) => parentCode));
  return { code, nodes, leaves: nodes.filter((node) => !parents.has(node.code)) };
});

/** As a table would write it: neither width nor case nor marks tell two words apart. */
const plain = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

describe.each(CHAINS)('the leaves of $code', ({ nodes, leaves }) => {
  it('have one to three classes, and all of them are in the table of classes', () => {
    const odd = leaves.filter(({ industryCodes }) => industryCodes.length < 1 || industryCodes.length > 3);
    expect(odd.map(({ code }) => code)).toEqual([]);
    expect(leaves.flatMap(({ industryCodes }) => industryCodes).filter((code) => !CLASSES.has(code))).toEqual(
      [],
    );
  });

  it('have two to six other names and at most four technologies', () => {
    const odd = leaves.filter(
      ({ keywords, technologies }) => keywords.length < 2 || keywords.length > 6 || technologies.length > 4,
    );
    expect(odd.map(({ code }) => code)).toEqual([]);
  });

  it('are called by no name of another node, and share no other name but those that truly belong to several', () => {
    const names = new Set(nodes.map(({ nameZh }) => plain(nameZh)));
    const words = leaves.flatMap(({ keywords }) => keywords.map(plain));
    expect(words.filter((word) => names.has(word))).toEqual([]);
    const twice = words.filter((word, at) => words.indexOf(word) !== at);
    expect(twice.filter((word) => !SHARED.includes(word))).toEqual([]);
  });

  it('alone are told: what is made of parts has no words of its own', () => {
    const told = nodes.filter((node) => !leaves.includes(node) && node.keywords.length > 0);
    expect(told.map(({ code }) => code)).toEqual([]);
  });
});
