import { createHash } from 'node:crypto';

import { type AtlasFirm, type FirmsAtlas, nameKeyOf } from '@lianzhao/server';

import type { ReadFolder } from './read-folder';

/**
 * A firm of several chains becomes one firm: the first chain that names it describes it, later ones fill what
 * is empty and add their nodes. Names are compared by key, because brackets differ in width between files.
 */
export function mergeFirms(folders: readonly ReadFolder[], contentHash: string): FirmsAtlas {
  const byKey = new Map<string, AtlasFirm>();
  for (const firm of folders.flatMap(({ firms }) => firms)) {
    const key = nameKeyOf(firm.name);
    const known = byKey.get(key);
    byKey.set(key, known ? merge(known, firm) : firm);
  }
  const nameOf = (name: string) => byKey.get(nameKeyOf(name))?.name ?? name;
  return {
    contentHash,
    firms: [...byKey.values()],
    relations: folders
      .flatMap(({ relations }) => relations)
      .map((row) => ({ ...row, supplier: nameOf(row.supplier), customer: nameOf(row.customer) })),
    anchors: folders.flatMap(({ anchors }) => anchors).map((row) => ({ ...row, firm: nameOf(row.firm) })),
  };
}

/** Stands for the firms of all folders together: one file changed changes it. */
export function firmsHash(folderHashes: readonly string[]): string {
  return createHash('sha256').update(folderHashes.join('\n')).digest('hex');
}

function merge(known: AtlasFirm, more: AtlasFirm): AtlasFirm {
  const described = { ...more, ...withoutNulls(known) };
  return {
    ...described,
    qualifications: [...new Set([...known.qualifications, ...more.qualifications])],
    source: known.source === more.source ? known.source : `${known.source}; ${more.source}`,
    placements: [...known.placements, ...more.placements],
  };
}

function withoutNulls(firm: AtlasFirm): AtlasFirm {
  return Object.fromEntries(
    Object.entries(firm).filter(([, value]) => value !== null),
  ) as unknown as AtlasFirm;
}
