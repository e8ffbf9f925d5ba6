import { LIMITS } from '@lianzhao/contracts';

import { unwrap } from './client';
import { Problem } from './problem';

/**
 * Sends files as a form. A file that is too large is refused before its first byte leaves. An upload only makes a
 * preview, so it carries no idempotency key.
 * @param path below the API, such as `/purchases/imports`
 * @param limit megabytes of all files together
 */
export function upload<Answer>(
  path: string,
  files: readonly File[],
  signal?: AbortSignal,
  limit: number = LIMITS.uploadMb,
): Promise<Answer> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > limit * 1024 * 1024)
    return Promise.reject(new Problem({ code: 'upload.too-large', params: { limit } }));
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return unwrap(send<Answer>(path, form, signal));
}

async function send<Answer>(path: string, body: FormData, signal?: AbortSignal) {
  const response = await fetch(`${location.origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Accept-Language': document.documentElement.lang },
    credentials: 'same-origin',
    body,
    signal,
  });
  const answer: unknown = await response.json().catch(() => undefined);
  return response.ok ? { data: answer as Answer, response } : { error: answer, response };
}
