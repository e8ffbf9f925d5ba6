import { Module } from '@nestjs/common';

import { ChainsModule, ChainsService } from '../chains';
import { AnchorRepository } from './anchor.repository';
import { AnchorsController } from './anchors.controller';
import { EnterpriseRepository } from './enterprise.repository';
import { EnterprisesController } from './enterprises.controller';
import { EnterprisesService } from './enterprises.service';
import { FirmsImport } from './firms-import';
import { FirmsRepository } from './firms.repository';

@Module({
  imports: [ChainsModule],
  controllers: [EnterprisesController, AnchorsController],
  providers: [EnterprisesService, FirmsImport, EnterpriseRepository, AnchorRepository, FirmsRepository],
  exports: [EnterprisesService, FirmsImport],
})
export class EnterprisesModule {
  constructor(chains: ChainsService, anchors: AnchorRepository) {
    chains.askForAnchors(anchors);
  }
}
