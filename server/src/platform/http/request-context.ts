import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestContext {
  requestId: string | null;
  address: string | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** What is ambient about the request at hand; all null outside one, in jobs and while seeding. */
export function requestContext(): RequestContext {
  return storage.getStore() ?? { requestId: null, address: null };
}

export function runInRequest(context: RequestContext, next: () => void): void {
  storage.run(context, next);
}
