import { describe, expect, it } from '@jest/globals';
import { SHEET_PROBLEMS } from '@lianzhao/contracts';

import { readJson, readText, repositoryFiles } from '../support/repository';
import { keysOf, mentioned, messageAt, type Messages, placeholders, translated, unsorted } from './messages';

const CHINESE = repositoryFiles(/^web\/src\/.*\/messages\/zh-CN\.json$/);
const SOURCES = repositoryFiles(/^web\/src\/.*\.(vue|ts)$/).filter(
  (file) => !/\.spec\.ts$|\/testing\/|schema\.d\.ts$/.test(file),
);

const english = (file: string) => file.replace(/zh-CN\.json$/, 'en.json');

/** All files of one language as the web merges them. */
function merged(files: string[]): Messages {
  const keys = files.flatMap((file) => {
    const messages = readJson<Messages>(file);
    return keysOf(messages).map((key) => [key, messageAt(messages, key)] as const);
  });
  const tree: Messages = {};
  for (const [key, text] of keys) {
    const parts = key.split('.');
    const branch = parts.slice(0, -1).reduce<Messages>((at, part) => (at[part] ??= {}) as Messages, tree);
    branch[parts.at(-1)!] = text!;
  }
  return tree;
}

describe('messages', () => {
  it('come in both languages', () => {
    const languages = repositoryFiles(/^web\/src\/.*\/messages\/[^/]+\.json$/).sort();

    expect(languages).toEqual([...CHINESE, ...CHINESE.map(english)].sort());
    expect(CHINESE.length).toBeGreaterThan(2);
  });

  it.each(CHINESE)('%s and its English twin have the same keys and placeholders', (file) => {
    const [chinese, other] = [readJson<Messages>(file), readJson<Messages>(english(file))];

    expect(keysOf(other).sort()).toEqual(keysOf(chinese).sort());
    const uneven = keysOf(chinese).filter(
      (key) => placeholders(String(messageAt(chinese, key))) !== placeholders(String(messageAt(other, key))),
    );
    expect(uneven).toEqual([]);
  });

  it.each(CHINESE)('%s and its English twin are sorted, and no text is empty or untranslated', (file) => {
    for (const one of [file, english(file)]) {
      const messages = readJson<Messages>(one);
      expect({ file: one, unsorted: unsorted(messages) }).toEqual({ file: one, unsorted: [] });
      expect(keysOf(messages).filter((key) => String(messageAt(messages, key)).trim() === '')).toEqual([]);
    }
    const other = readJson<Messages>(english(file));
    expect(keysOf(other).filter((key) => /[\u4e00-\u9fff]/.test(String(messageAt(other, key))))).toEqual(
      LANGUAGE_NAMES.filter((key) => messageAt(other, key)),
    );
  });

  it('are not given twice', () => {
    const all = CHINESE.flatMap((file) => keysOf(readJson<Messages>(file)));

    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  it('exist for every key the web asks for', () => {
    const messages = merged(CHINESE);
    const missing = SOURCES.flatMap((file) => {
      const { keys, prefixes } = translated(readText(file));
      return [
        ...keys.filter((key) => typeof messageAt(messages, key) !== 'string'),
        ...prefixes.filter((prefix) => typeof messageAt(messages, prefix.slice(0, -1)) !== 'object'),
      ].map((key) => `${file}: ${key}`);
    });

    expect([...new Set(missing)]).toEqual([]);
  });

  it('are all used', () => {
    const uses = SOURCES.map((file) => mentioned(readText(file)));
    const keys = new Set(uses.flatMap((use) => use.keys));
    const prefixes = uses.flatMap((use) => use.prefixes);
    const idle = keysOf(merged(CHINESE)).filter(
      (key) => !keys.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );

    expect(idle).toEqual([]);
  });

  it('say what happened and what to do next for every refusal of the server', () => {
    const messages = merged(CHINESE);
    const codes = repositoryFiles(/^server\/src\/.*\.ts$/)
      .filter((file) => !/\.spec\.ts$|\/testing\//.test(file))
      .flatMap((file) => refusalCodes(readText(file)));
    const ofFiles = SHEET_PROBLEMS.map((why) => `sheet.${why}`);
    const silent = [...new Set([...codes, ...ofFiles])].filter(
      (code) =>
        typeof messageAt(messages, `problems.${code}.what`) !== 'string' ||
        typeof messageAt(messages, `problems.${code}.next`) !== 'string',
    );

    expect(codes.length).toBeGreaterThan(20);
    expect(silent).toEqual([]);
  });
});

/** Written in their own language, in every language. */
const LANGUAGE_NAMES: string[] = [];

const REFUSAL = /(?:super|new AccessDenied|new RolesRefused|code[:=])[^;{}]*?'([a-z]+\.[a-z-]+)'/g;

function refusalCodes(source: string): string[] {
  return [...source.matchAll(REFUSAL)].map(([, code]) => code!);
}

describe('the checks of messages', () => {
  it('see a key that is missing, an order that is wrong and a placeholder that was lost', () => {
    expect(keysOf({ a: { b: 'x' }, c: 'y' })).toEqual(['a.b', 'c']);
    expect(unsorted({ a: { c: 'x', b: 'y' }, d: 'z' })).toEqual(['a']);
    expect(unsorted({ b: 'x', a: 'y' })).toEqual(['(top)']);
    expect(placeholders('{b} of {a}')).not.toBe(placeholders('{b}'));
  });

  it('find keys in every form they are asked for', () => {
    const source = `t('a.b', { n: f('x.y') }) t(many ? 'c.d' : 'e.f') t(\`g.\${h}\`) <i18n-t keypath="i.j" /> set('k.l')`;

    expect(translated(source)).toEqual({ keys: ['a.b', 'c.d', 'e.f', 'i.j'], prefixes: ['g.'] });
  });

  it('find the codes of refusals', () => {
    const source = `super('conflict', 'lead.cannot-move', {}); { status: 503, code: 'server.busy' }; it('a.b')`;

    expect(refusalCodes(source)).toEqual(['lead.cannot-move', 'server.busy']);
  });
});
