/** What people type, drawn from the registers: of what many have and of what one has, and of what nobody has. */
import { createRequire } from 'node:module';

import { even, randomOf } from './register-words.mjs';

const require = createRequire(import.meta.url);
const { searchWords } = require('@lianzhao/server');

const EACH = 200;
const SEED = 71;
/** One in so many is of nothing. */
const NOTHING = 10;
const RARE = [...'𠮷㐂龘𪚥犇猋骉麤靐'];

export async function drawn(client) {
  const random = randomOf(SEED);
  const names = await sample(client, `select name from enterprise tablesample system (1) repeatable (7)`);
  const people = await sample(client, `select name from contact tablesample system (1) repeatable (7)`);
  const many = (make) =>
    [...new Set(Array.from({ length: EACH }, (_, at) => make(at)))].filter((text) => text !== '');
  const part = (length) => (at) =>
    at % NOTHING === NOTHING - 1 ? nothing(length, random) : partOf(even(names, random), length, random);
  const latin =
    (part, [least, most]) =>
    () => {
      const name = partOf(even(names, random), least + Math.floor(random() * (most - least + 1)), random);
      const found = searchWords({ names: [name] }).searchLatin.split('\n\n')[part];
      return found?.split('\n')[0] ?? '';
    };
  const typed = {
    '1 character': many(part(1)),
    '2 characters': many(part(2)),
    '4 characters': many(part(4)),
    pinyin: many(latin(1, [2, 3])),
    initials: many(latin(0, [3, 5])),
    'two initials': many(latin(0, [2, 2])),
    'whole names': many(() => even(names, random)),
    'people by name': many(() => even(people, random)),
  };
  const everywhere = Object.entries(typed).map(([title, texts]) => ({
    ...{ kind: 'search', title: `search box, ${title}` },
    paths: texts.map((text) => `/search?q=${encodeURIComponent(text)}`),
  }));
  const inLists = ['enterprises', 'leads', 'contacts'].map((list) => ({
    ...{ kind: 'search', title: `${list}, searched` },
    paths: ['1 character', '2 characters', '4 characters', 'pinyin', 'initials'].flatMap((title) =>
      typed[title].slice(0, EACH / 5).map((text) => `/${list}?q=${encodeURIComponent(text)}`),
    ),
  }));
  return [...everywhere, ...inLists, ...duplicates(names, random)];
}

/** Whole, begun, with a slip of the pen, and of a firm nobody has heard of. */
function duplicates(names, random) {
  const ways = {
    exact: (name) => name,
    begun: (name) => [...name].slice(0, 3 + Math.floor(random() * 5)).join(''),
    'with a slip': (name) => slip(name, random),
    'of nobody': (name) => `${nothing(3, random)}${name.slice(-6)}`,
  };
  return Object.entries(ways).map(([title, make]) => ({
    ...{ kind: 'duplicates', title: `duplicates, ${title}` },
    paths: Array.from(
      { length: EACH },
      () => `/enterprise-duplicates?name=${encodeURIComponent(make(even(names, random)))}`,
    ),
  }));
}

async function sample(client, from) {
  const { rows } = await client.query(`select name from (${from}) drawn order by md5(name) limit 2000`);
  return rows.map(({ name }) => name);
}

function partOf(name, length, random) {
  const characters = [...name.replace(/[（）()]/g, '')];
  const start = Math.floor(random() * Math.max(1, characters.length - length + 1));
  return characters.slice(start, start + length).join('');
}

const nothing = (length, random) => Array.from({ length }, () => even(RARE, random)).join('');

function slip(name, random) {
  const characters = [...name];
  characters[2 + Math.floor(random() * 3)] = '鑫';
  return characters.join('');
}
