import { randomUUID } from 'node:crypto';

import type { Enterprise } from './dto';
import { given } from './records';
import { zone } from './zone';

export interface GivenAnchor {
  id: string;
  firm: Enterprise;
  chain: string;
}

interface GivenPurchase {
  node: string;
  value: number;
  /** Calendar year, all of it; or first and last day. */
  period: number | [from: string, to: string];
  place?: string | null;
  localShare?: number;
  traced?: number;
  confidential?: boolean;
  supplier?: { id: string; name: string };
}

/** A chain leader nobody else in the run has: without volumes, so that nothing of it is estimated. */
export async function givenAnchor(chain = 'AUTO', nodeCode = 'AUTO-D0102'): Promise<GivenAnchor> {
  const firm = await given.enterprise();
  const id = randomUUID();
  await zone().database.rows(
    `insert into anchor (id, version, chain_id, enterprise_id, local_name, source)
     select $1, 1, chain.id, $2, $3, 'a test' from chain where code = $4`,
    [id, firm.id, firm.name, chain],
  );
  await zone().database.rows(
    `insert into anchor_node (anchor_id, node_id) select $1, id from chain_node where code = $2`,
    [id, nodeCode],
  );
  await changed();
  return { id, firm, chain };
}

/** Records of what it bought, each a row of its own. */
export async function givenPurchases(
  anchor: GivenAnchor,
  purchases: readonly GivenPurchase[],
): Promise<void> {
  for (const { node, value, period, place = null, localShare, traced, confidential, supplier } of purchases) {
    const [from, to] = typeof period === 'number' ? [`${period}-01-01`, `${period}-12-31`] : period;
    await zone().database.rows(
      `insert into purchase (version, anchor_id, node_id, part, value, period_start, period_end, supplier_place,
         local_share, traced_share, confidential, supplier_id, supplier_name, supplier_key, source)
       select 1, $1, id, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, 'a test' from chain_node where code = $12`,
      [
        ...[anchor.id, randomUUID(), value, from, to, place, localShare ?? null, traced ?? null],
        ...[confidential ?? true, supplier?.id ?? null, supplier?.name ?? '', node],
      ],
    );
  }
  await changed();
}

/** What was written past the product makes every map anew. */
export async function changed(): Promise<void> {
  await zone().database.rows('update chain set revision = revision + 1');
}
