import { Module } from '@nestjs/common';

import { ChainsModule, ChainSources, NodeUsers } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { PurchaseNodes } from './purchase-nodes';
import { PurchaseRows } from './purchase-source';

@Module({
  imports: [ChainsModule, EnterprisesModule],
  providers: [PurchaseRows, PurchaseNodes],
})
export class PurchasesModule {
  constructor(sources: ChainSources, users: NodeUsers, purchases: PurchaseRows, nodes: PurchaseNodes) {
    sources.purchases = purchases;
    users.register(nodes);
  }
}
