/** Requests of one signed-in person, one after the other, and how long they took. */

/** @returns {Promise<{origin: string, cookie: string}>} */
export async function signedIn(origin, username, password) {
  const answer = await fetch(`${origin}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status}`);
  return { origin, cookie: answer.headers.getSetCookie()[0].split(';')[0] };
}

export async function request({ origin, cookie }, method, path, { body, headers = {} } = {}) {
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
  return { body: text === '' ? null : JSON.parse(text), bytes: text.length };
}

/** Milliseconds of each run of something. */
export async function times(rounds, run) {
  const took = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await run(round);
    took.push(performance.now() - started);
  }
  return took;
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
