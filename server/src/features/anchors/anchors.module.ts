import { Module } from '@nestjs/common';

import { ChainsModule, ChainSources } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { LeadsModule } from '../leads';
import { ProjectsModule } from '../projects';
import { PurchasesModule } from '../purchases';
import { TargetsModule } from '../targets';
import { AnchorsController } from './anchors.controller';
import { AnchorsRepository } from './anchors.repository';
import { AnchorsService } from './anchors.service';
import { AnchorExportsService } from './export/exports.service';
import { AnchorWriter } from './registering/anchor-writer';
import { RegisteringController } from './registering/registering.controller';
import { RegisteringService } from './registering/registering.service';
import { ReturnedAnchors } from './registering/returned-anchors';
import { RelationsRepository } from './relations.repository';
import { RelationsService } from './relations.service';
import { SupplyService } from './supply/supply.service';
import { SuppliersRepository } from './unasked/suppliers.repository';
import { UnaskedController } from './unasked/unasked.controller';
import { UnaskedService } from './unasked/unasked.service';
import { WorkService } from './work.service';

const READING = [AnchorsRepository, AnchorsService, RelationsRepository, RelationsService];
const FIGURES = [SupplyService, WorkService];
const UNASKED = [SuppliersRepository, UnaskedService, AnchorExportsService];

/** Chain leaders (链主): what they buy, whom they know, and what came of it. */
@Module({
  imports: [ChainsModule, EnterprisesModule, PurchasesModule, LeadsModule, ProjectsModule, TargetsModule],
  controllers: [AnchorsController, RegisteringController, UnaskedController],
  providers: [...READING, ...FIGURES, ...UNASKED, AnchorWriter, RegisteringService, ReturnedAnchors],
})
export class AnchorsModule {
  constructor(sources: ChainSources, returned: ReturnedAnchors) {
    sources.checkUndone(returned);
  }
}
