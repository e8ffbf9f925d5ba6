/**
 * The first circle in a directed graph as the codes along it, its first code repeated at the end; null when
 * there is none. Iterative: a file made to hurt may hold a path of any length.
 */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const path: string[] = [start];
    const onPath = new Map([[start, 0]]);
    const nextOf = new Map([[start, 0]]);
    while (path.length > 0) {
      const current = path[path.length - 1] as string;
      const at = nextOf.get(current) ?? 0;
      const next = edges.get(current)?.[at];
      if (next === undefined) {
        path.pop();
        onPath.delete(current);
        done.add(current);
        continue;
      }
      nextOf.set(current, at + 1);
      const seenAt = onPath.get(next);
      if (seenAt !== undefined) return [...path.slice(seenAt), next];
      if (done.has(next)) continue;
      onPath.set(next, path.length);
      nextOf.set(next, 0);
      path.push(next);
    }
  }
  return null;
}
