import type { ClassificationScheme } from '@lianzhao/contracts';

import { api, unwrap } from '@/api';

export interface ClassifiedOption {
  /** The code, unique within its table. */
  id: string;
  name: string;
  /** Names from the top down. */
  path: string;
}

/** Entries by a part of their name or the beginning of their code; the uppermost where nothing was typed. */
export async function findClassified(
  scheme: ClassificationScheme,
  words: string,
): Promise<ClassifiedOption[]> {
  const query = words === '' ? {} : { q: words };
  const { items } = await unwrap(
    api.GET('/classifications/{scheme}', { params: { path: { scheme }, query } }),
  );
  return items.map(({ code, name, path }) => ({ id: code, name, path }));
}

export function optionOf(
  classified: { code: string; name: string; path: string } | null,
): ClassifiedOption | null {
  return classified && { id: classified.code, name: classified.name, path: classified.path };
}
