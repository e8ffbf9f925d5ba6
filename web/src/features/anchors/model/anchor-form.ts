import type { Schema } from '@/api';
import type { NodeOption } from '@/features/enterprises';
import type { AnchorDetail } from '../anchor.queries';

export interface AnchorForm {
  chain: string | undefined;
  firm: { id: string; name: string } | null;
  nodes: NodeOption[];
  localName: string;
  /** One a line. */
  aliases: string;
  source: string;
  note: string;
}

export function anchorForm(anchor?: AnchorDetail, chain?: string): AnchorForm {
  return {
    chain: anchor?.chainCode ?? chain,
    firm: anchor?.enterprise ?? null,
    nodes: (anchor?.nodes ?? []).map(({ code, nameZh, nameEn }) => ({ id: code, nameZh, nameEn, chain: '' })),
    localName: anchor?.localName ?? '',
    aliases: (anchor?.aliases ?? []).join('\n'),
    source: anchor?.source ?? '',
    note: anchor?.note ?? '',
  };
}

export function namesIn(lines: string): string[] {
  return [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
}

/** What the form says beside chain and firm, which stay once it is registered. */
export function anchorInput({ nodes, localName, aliases, source, note }: AnchorForm) {
  return {
    nodeCodes: nodes.map(({ id }) => id),
    aliases: namesIn(aliases),
    source: source.trim(),
    note: note.trim() || null,
    ...(localName.trim() && { localName: localName.trim() }),
  };
}

export interface UnborneName {
  name: string;
  /** 元 a year; null where nobody knows what it buys. */
  value: number | null;
}

/** Names of volumes that no chain leader bears, those that buy most first. */
export function unborneNames(volumes: readonly Schema<'VolumeDto'>[]): UnborneName[] {
  const sums = new Map<string, number | null>();
  for (const { anchor, anchorId, purchasedValue } of volumes) {
    if (anchorId !== null) continue;
    const before = sums.get(anchor) ?? null;
    sums.set(anchor, purchasedValue === null ? before : (before ?? 0) + purchasedValue);
  }
  return [...sums]
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.name.localeCompare(b.name, 'zh'));
}
