import { Module } from '@nestjs/common';

import { ChainsModule, ChainSources, NodeUsers } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { ImportAssessor } from './import/import-assessor';
import { PurchaseImportRepository } from './import/purchase-import.repository';
import { PurchaseImportsController } from './import/purchase-imports.controller';
import { PurchaseImportsService } from './import/purchase-imports.service';
import { PurchaseTemplate } from './import/purchase-template';
import { PurchaseRepository } from './purchase.repository';
import { PurchaseExport } from './purchase-export';
import { PurchaseNodes } from './purchase-nodes';
import { PurchaseRows } from './purchase-source';
import { PurchaseSuppliers } from './purchase-suppliers';
import { PurchasesController } from './purchases.controller';
import { PurchasesService } from './purchases.service';
import { Suppliers } from './suppliers';

const RECORDS = [
  PurchaseRows,
  PurchaseNodes,
  PurchaseRepository,
  PurchasesService,
  PurchaseExport,
  Suppliers,
];
const IMPORT = [PurchaseImportRepository, ImportAssessor, PurchaseImportsService, PurchaseTemplate];

@Module({
  imports: [ChainsModule, EnterprisesModule],
  controllers: [PurchasesController, PurchaseImportsController],
  providers: [...RECORDS, ...IMPORT, PurchaseSuppliers],
  exports: [PurchaseSuppliers],
})
export class PurchasesModule {
  constructor(
    sources: ChainSources,
    users: NodeUsers,
    purchases: PurchaseRows,
    records: PurchaseRepository,
    nodes: PurchaseNodes,
  ) {
    sources.purchases = purchases;
    sources.checkUndone({
      refuse: async () => {
        await records.refuseOverlaps();
        await records.refuseLeft();
      },
    });
    users.register(nodes);
  }
}
