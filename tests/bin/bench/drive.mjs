/** Sends requests for some seconds and keeps the time of each. */
import autocannon from 'autocannon';

/** @returns {Promise<{times: number[], seconds: number, failed: number}>} milliseconds of every answer */
export async function drive({ origin, requests, seconds, connections }) {
  const times = [];
  let failed = 0;
  const run = autocannon({ url: origin, requests, duration: seconds, connections, timeout: 10 });
  run.on('response', (_, status, __, time) => {
    times.push(time);
    if (status >= 400) failed += 1;
  });
  const { duration, errors } = await run;
  return { times, seconds: duration, failed: failed + errors };
}

export function summary(runs) {
  const times = runs.flatMap((run) => run.times).sort((a, b) => a - b);
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failed: runs.reduce((sum, run) => sum + run.failed, 0),
  };
}

/** Each round is compared with its neighbour, so that what else the machine does meanwhile weighs on both. */
export function medianRatio(ours, bare) {
  const ratios = ours.map(
    (run, round) => run.times.length / run.seconds / (bare[round].times.length / bare[round].seconds),
  );
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
}
