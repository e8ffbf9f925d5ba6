import createClient, { type Middleware } from 'openapi-fetch';

import { newId } from './id';
import { Problem } from './problem';
import type { components, paths } from './schema';

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newId());
    }
    return request;
  },
};

let onSignedOut: () => void = () => undefined;

/** Says what to do when the server no longer knows who is asking. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

export const api = createClient<paths>({
  baseUrl: `${location.origin}/api/v1`,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});
api.use(headers);

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of an accepted answer; a refusal, or no answer at all, is thrown as a `Problem`. */
export async function unwrap<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const answer = await asked.catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
    throw new Problem({ code: 'network.failed' });
  });
  if (answer.response.ok) return answer.data as Data;

  const problem = Problem.from(answer.error, answer.response.status);
  if (problem.code === 'auth.required') onSignedOut();
  throw problem;
}

/** The header that says which version of a record a change was made from. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
