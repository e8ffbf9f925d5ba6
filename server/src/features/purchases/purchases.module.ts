import { Module } from '@nestjs/common';

import { ChainsModule, ChainSources } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { PurchaseRows } from './purchase-source';
import { PurchaseSuppliers } from './purchase-suppliers';

@Module({
  imports: [ChainsModule, EnterprisesModule],
  providers: [PurchaseRows, PurchaseSuppliers],
  exports: [PurchaseSuppliers],
})
export class PurchasesModule {
  constructor(sources: ChainSources, purchases: PurchaseRows) {
    sources.purchases = purchases;
  }
}
