/** A chain's tree and links as far as their shape goes. */
export interface Structure {
  nodes: readonly { code: string; parentCode: string | null }[];
  links: readonly { from: string; to: string }[];
}

/** What is wrong with a shape, with the codes that show it. */
export interface Flaw {
  kind: 'orphan' | 'second-root' | 'tree-cycle' | 'link-cycle';
  path: string[];
}

/** The first flaw of a shape: every node hangs on one root, and what supplies never comes back to itself. */
export function flawOf({ nodes, links }: Structure): Flaw | null {
  const parentOf = new Map(nodes.map(({ code, parentCode }) => [code, parentCode]));
  const roots = nodes.filter(({ parentCode }) => parentCode === null).map(({ code }) => code);
  if (roots.length > 1) return { kind: 'second-root', path: roots.slice(0, 2) };
  for (const { code, parentCode } of nodes) {
    if (parentCode !== null && !parentOf.has(parentCode)) return { kind: 'orphan', path: [parentCode, code] };
    const circle = circleAbove(code, parentOf);
    if (circle) return { kind: 'tree-cycle', path: circle };
  }
  const cycle = cycleIn(links);
  return cycle ? { kind: 'link-cycle', path: cycle } : null;
}

/** Codes from a node up to the root. The tree must be sound. */
export function wayUp(code: string, nodes: Structure['nodes']): string[] {
  const parentOf = new Map(nodes.map((node) => [node.code, node.parentCode]));
  const way = [code];
  for (let at = parentOf.get(code) ?? null; at !== null; at = parentOf.get(at) ?? null) way.push(at);
  return way;
}

function circleAbove(code: string, parentOf: ReadonlyMap<string, string | null>): string[] | null {
  const path = [code];
  for (let at = parentOf.get(code) ?? null; at !== null; at = parentOf.get(at) ?? null) {
    path.push(at);
    if (at === code) return path;
    if (path.length > parentOf.size) return null;
  }
  return null;
}

/** A way along links from one node to another, both ends included; null when there is none. */
export function pathBetween(links: Structure['links'], from: string, to: string): string[] | null {
  const next = nextOf(links);
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at === to) return pathTo(at, cameFrom);
    for (const each of next.get(at) ?? []) {
      if (cameFrom.has(each)) continue;
      cameFrom.set(each, at);
      waiting.push(each);
    }
  }
  return null;
}

/** Codes along a circle of links, the first one at both ends; null when there is none. */
export function cycleIn(links: Structure['links']): string[] | null {
  const waiting = new Map<string, number>();
  const next = nextOf(links);
  for (const { from, to } of links) {
    waiting.set(from, waiting.get(from) ?? 0);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  // Taking away what nothing points at leaves only circles and what hangs on them.
  const free = [...waiting].filter(([, count]) => count === 0).map(([code]) => code);
  for (let code = free.pop(); code !== undefined; code = free.pop()) {
    waiting.delete(code);
    for (const each of next.get(code) ?? []) {
      const left = (waiting.get(each) ?? 0) - 1;
      waiting.set(each, left);
      if (left === 0) free.push(each);
    }
  }
  for (const { from, to } of links) {
    const back = waiting.has(from) && waiting.has(to) ? pathBetween(links, to, from) : null;
    if (back) return [from, ...back];
  }
  return null;
}

function nextOf(links: Structure['links']): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  return next;
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at: string | null = end; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return path;
}
