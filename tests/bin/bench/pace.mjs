/** How fast one core of this machine is today, so that figures of different days and machines can be set side by side. */
const ROUNDS = 9;
const ROWS = 40_000;

/** @returns milliseconds: the median of some rounds of the same work – objects, strings, a sort, JSON */
export function pace() {
  const took = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return took.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

function work() {
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    key: `K${(at * 7919) % ROWS}`,
    value: (at * 31) % 1009,
  }));
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  const sums = new Map();
  for (const { key, value } of rows) sums.set(key.slice(0, 3), (sums.get(key.slice(0, 3)) ?? 0) + value);
  const again = JSON.parse(JSON.stringify(rows));
  if (again.length !== ROWS || sums.size === 0) throw new Error('the work was not done');
}
