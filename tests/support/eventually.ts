import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer pleases or time is up; answers the last one either way. */
export async function eventually<T>(
  ask: () => Promise<T>,
  pleases: (answer: T) => boolean,
  withinMs = 30_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (pleases(answer) || Date.now() > end) return answer;
    await sleep(100);
  }
}
