import type { SupplyLink } from '../chain.types';

export interface Bundle {
  from: string;
  to: string;
  count: number;
}

/** Links between leaves drawn together as one line per pair of groups; links inside a group are not drawn. */
export function bundleLinks(links: readonly SupplyLink[], groups: ReadonlyMap<string, string>): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const link of links) {
    const from = groups.get(link.from);
    const to = groups.get(link.to);
    if (!from || !to || from === to) continue;
    const key = `${from}>${to}`;
    const bundle = bundles.get(key) ?? { from, to, count: 0 };
    bundle.count += 1;
    bundles.set(key, bundle);
  }
  return [...bundles.values()].sort((a, b) => b.count - a.count || a.from.localeCompare(b.from));
}

export interface Neighbours {
  upstream: string[];
  downstream: string[];
}

export function neighbourIndex(links: readonly SupplyLink[]): Map<string, Neighbours> {
  const index = new Map<string, Neighbours>();
  const at = (code: string) => {
    const entry = index.get(code) ?? { upstream: [], downstream: [] };
    index.set(code, entry);
    return entry;
  };
  for (const { from, to } of links) {
    at(from).downstream.push(to);
    at(to).upstream.push(from);
  }
  return index;
}

/** Longest way from a source, per code; links against the direction of a cycle are ignored rather than followed. */
export function depths(codes: readonly string[], links: readonly SupplyLink[]): Map<string, number> {
  const known = new Set(codes);
  const into = new Map(codes.map((code) => [code, 0]));
  const out = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (!known.has(from) || !known.has(to)) continue;
    into.set(to, (into.get(to) ?? 0) + 1);
    out.set(from, [...(out.get(from) ?? []), to]);
  }
  const depth = new Map(codes.map((code) => [code, 0]));
  const ready = codes.filter((code) => into.get(code) === 0);
  for (let code = ready.shift(); code !== undefined; code = ready.shift()) {
    for (const to of out.get(code) ?? []) {
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(code) ?? 0) + 1));
      const left = (into.get(to) ?? 1) - 1;
      into.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return depth;
}
