interface Hanging {
  code: string;
  parentCode: string | null;
}

/** Parents before their parts, each with what is below it; what hangs on nothing or runs in a circle comes last. */
export function inTreeOrder<Node extends Hanging>(nodes: readonly Node[]): Node[] {
  const partsOf = new Map<string | null, Node[]>();
  for (const node of nodes) {
    const parts = partsOf.get(node.parentCode);
    if (parts) parts.push(node);
    else partsOf.set(node.parentCode, [node]);
  }
  const ordered = new Set<Node>();
  const walk = (parent: string | null): void => {
    for (const node of partsOf.get(parent) ?? []) {
      if (ordered.has(node)) continue;
      ordered.add(node);
      walk(node.code);
    }
  };
  walk(null);
  for (const node of nodes) ordered.add(node);
  return [...ordered];
}
