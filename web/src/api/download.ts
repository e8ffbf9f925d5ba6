import { Problem } from './problem';
import { unwrap } from './client';

/**
 * Fetches a file and hands it to the browser under the name the server gave it. Unlike a link, it says why when there
 * is no file.
 * @param path below the API, such as `/target-lists/…/export`
 */
export async function download(
  path: string,
  query: Record<string, string | number | undefined> = {},
): Promise<void> {
  const { blob, name } = await fetchFile(path, query);
  saveFile(blob, name);
}

/** A file and the name the server gave it, to go into another one. */
export async function fetchFile(
  path: string,
  query: Record<string, string | number | undefined> = {},
  signal?: AbortSignal,
): Promise<{ blob: Blob; name: string }> {
  const wanted = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as [string, string]],
  );
  const address = `${location.origin}/api/v1${path}?${new URLSearchParams(wanted).toString()}`;
  return unwrap(ask(address, signal));
}

async function ask(address: string, signal?: AbortSignal) {
  const response = await fetch(address, {
    headers: { 'Accept-Language': document.documentElement.lang },
    credentials: 'same-origin',
    signal: signal ?? null,
  });
  if (!response.ok) return { error: await response.json().catch(() => undefined), response };
  const blob = await response.blob().catch(() => {
    signal?.throwIfAborted();
    throw new Problem({ code: 'network.failed' });
  });
  return { data: { blob, name: nameIn(response.headers.get('content-disposition')) }, response };
}

/** RFC 5987: `attachment; filename*=UTF-8''…`. */
function nameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'export';
}

/** Hands a file that was made here over as a download. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
