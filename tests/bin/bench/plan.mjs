/** Turns what was recorded of one request into a plan for any request of its kind. */

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/**
 * A value that was given with the request, or that an earlier statement answered, becomes a place to fill in;
 * all others stay as they were.
 * @param {Record<string, string>} args what the recorded request was sent with, by name
 */
export function planOf(statements, args) {
  const given = Object.entries(args).map(([arg, text]) => ({ text, part: { arg } }));
  const answered = [];
  return statements.map(({ text, values, row }, index) => {
    const known = [...given, ...answered];
    const planned = values.map((value) => withPlaces(value, known));
    for (const found of idsOf(row)) {
      if (!known.some((one) => one.text === found.text)) {
        answered.push({ text: found.text, part: { statement: index, path: found.path } });
      }
    }
    return { text, values: planned };
  });
}

function withPlaces(value, known) {
  if (typeof value.plain !== 'string') return value;
  let parts = [value.plain];
  for (const { text, part } of known) {
    parts = parts.flatMap((piece) =>
      typeof piece === 'string'
        ? piece.split(text).flatMap((rest, at) => (at === 0 ? [rest] : [part, rest]))
        : [piece],
    );
  }
  parts = parts.filter((part) => part !== '');
  return parts.some((part) => typeof part !== 'string') ? { parts } : value;
}

/** Ids in a row, wherever they sit in it. */
function idsOf(value, path = []) {
  if (typeof value === 'string') return value.match(UUID)?.[0] === value ? [{ text: value, path }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => idsOf(each, [...path, key]));
}
