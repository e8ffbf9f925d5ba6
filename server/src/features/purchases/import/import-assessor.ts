import { Injectable } from '@nestjs/common';

import { dayOf } from '../../../platform/calendar';
import { NamedNodes, NodeWords } from '../../chains';
import type { BuyingAnchor } from '../purchase.repository';
import { Suppliers } from '../suppliers';
import { assess, type Assessment } from './assess';
import type { PurchaseList } from './content';
import type { Lookups } from './lookups';
import { PurchaseImportRepository } from './purchase-import.repository';

export interface Assessed extends Assessment {
  nodes: Lookups['nodes'];
  names: NodeWords;
}

/** Reads a list against what there is: nodes, firms, places and the anchor's records. */
@Injectable()
export class ImportAssessor {
  constructor(
    private readonly nodes: NamedNodes,
    private readonly suppliers: Suppliers,
    private readonly rows: PurchaseImportRepository,
  ) {}

  async assess(anchor: BuyingAnchor, list: PurchaseList, confidential = true): Promise<Assessed> {
    const nodes = await this.nodes.ofChain(anchor.chain.id);
    const words = new NodeWords(nodes);
    const places = await this.suppliers.places();
    const named = list.rows.map(({ cells }) => cells[list.columns.supplier ?? -1] ?? '');
    const byCode = new Map(nodes.map((node) => [node.code, node]));
    const lookups: Lookups = {
      ...{ words, nodes: byCode, today: dayOf() },
      firms: await this.suppliers.firms(named, places),
      placeOf: (text) => places.read(text),
    };
    const knownAt = (nodeIds: readonly string[]) => this.rows.known(anchor.id, nodeIds);
    return { ...(await assess(list, lookups, { knownAt, confidential })), nodes: byCode, names: words };
  }
}
