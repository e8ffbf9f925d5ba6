import { Module } from '@nestjs/common';

import { ChainsModule, ChainSources } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { PurchaseRows } from './purchase-source';

@Module({
  imports: [ChainsModule, EnterprisesModule],
  providers: [PurchaseRows],
})
export class PurchasesModule {
  constructor(sources: ChainSources, purchases: PurchaseRows) {
    sources.purchases = purchases;
  }
}
