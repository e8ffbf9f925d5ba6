export interface Messages {
  [key: string]: string | Messages;
}

/** Every leaf as `path.to.key`. */
export function keysOf(messages: Messages, parent = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${parent}${key}`] : keysOf(value, `${parent}${key}.`),
  );
}

/** Branches whose keys are not in alphabetical order, so that two people adding a key do not collide. */
export function unsorted(messages: Messages, at = '(top)'): string[] {
  const keys = Object.keys(messages);
  const own = keys.some((key, index) => index > 0 && keys[index - 1]! > key) ? [at] : [];
  const below = Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [] : unsorted(value, at === '(top)' ? key : `${at}.${key}`),
  );
  return [...own, ...below];
}

/** Placeholders such as `{count}`, sorted: a translation that lost one shows a hole. */
export function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}

export function messageAt(messages: Messages, key: string): string | Messages | undefined {
  return key
    .split('.')
    .reduce<string | Messages | undefined>(
      (branch, part) => (typeof branch === 'object' ? branch[part] : undefined),
      messages,
    );
}

const KEY = /^[a-zA-Z][\w-]*(\.[\w-]+)+$/;

export interface Uses {
  /** Keys written out in full. */
  keys: string[];
  /** Fixed beginnings of keys that are completed at run time. */
  prefixes: string[];
}

/** Keys handed to `t`, `te` or `tm`, and to `keypath` of `i18n-t`. */
export function translated(source: string): Uses {
  const uses: Uses = { keys: [], prefixes: [] };
  for (const call of source.matchAll(/(?<![\w.$])(?:t|te|tm|\$t)\(/g)) {
    read(firstArgument(source, call.index + call[0].length), uses);
  }
  for (const [, key] of source.matchAll(/\skeypath="([^"]+)"/g)) uses.keys.push(key!);
  return uses;
}

/** Every literal that looks like a key, wherever it stands: a table of labels counts as a use. */
export function mentioned(source: string): Uses {
  const uses: Uses = { keys: [], prefixes: [] };
  read(source, uses);
  for (const [, key] of source.matchAll(/\skeypath="([^"]+)"/g)) uses.keys.push(key!);
  return uses;
}

function read(text: string, uses: Uses): void {
  for (const [, key] of text.matchAll(/'([^'\n]*)'/g)) if (KEY.test(key!)) uses.keys.push(key!);
  for (const [, prefix] of text.matchAll(/`([\w.-]+\.)\$\{/g)) uses.prefixes.push(prefix!);
}

function firstArgument(source: string, start: number): string {
  let depth = 0;
  for (let index = start; index < source.length; index++) {
    const character = source[index]!;
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character) && depth-- === 0) return source.slice(start, index);
    if (character === ',' && depth === 0) return source.slice(start, index);
  }
  return source.slice(start);
}
