import { Module } from '@nestjs/common';

import { ChainsModule, ChainSources } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { PurchaseRepository } from './purchase.repository';
import { PurchaseRows } from './purchase-source';
import { PurchasesController } from './purchases.controller';
import { PurchasesService } from './purchases.service';
import { Suppliers } from './suppliers';

@Module({
  imports: [ChainsModule, EnterprisesModule],
  controllers: [PurchasesController],
  providers: [PurchaseRows, PurchaseRepository, PurchasesService, Suppliers],
})
export class PurchasesModule {
  constructor(sources: ChainSources, purchases: PurchaseRows, records: PurchaseRepository) {
    sources.purchases = purchases;
    sources.undone = { refuse: () => records.refuseOverlaps() };
  }
}
