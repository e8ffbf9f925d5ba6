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
  const wanted = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as [string, string]],
  );
  const address = `${location.origin}/api/v1${path}?${new URLSearchParams(wanted).toString()}`;
  const { blob, name } = await unwrap(ask(address));
  saveFile(blob, name);
}

async function ask(address: string) {
  const response = await fetch(address, {
    headers: { 'Accept-Language': document.documentElement.lang },
    credentials: 'same-origin',
  });
  if (!response.ok) return { error: await response.json().catch(() => undefined), response };
  const blob = await response.blob().catch(() => {
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
