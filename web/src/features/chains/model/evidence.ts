interface Coded {
  code: string;
}

const DEMAND_SHOWN = 2;

/**
 * A part used by many products has a reason for each, and the rows of demand below say the same. The first ones
 * and everything about supply are shown, so that the answer does not hide behind its proofs.
 */
export function splitEvidence<Item extends Coded>(
  evidence: readonly Item[],
): { first: Item[]; more: Item[] } {
  const first: Item[] = [];
  const more: Item[] = [];
  let demand = 0;
  for (const item of evidence) {
    if (item.code.startsWith('demand-')) demand += 1;
    const hidden = item.code.startsWith('demand-') && demand > DEMAND_SHOWN;
    (hidden ? more : first).push(item);
  }
  return more.length === 1 ? { first: [...evidence], more: [] } : { first, more };
}
