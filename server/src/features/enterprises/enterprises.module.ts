import { Module } from '@nestjs/common';

import { ChainsModule, ChainSources } from '../chains';
import { AnchorRepository } from './anchor.repository';
import { EnterpriseRepository } from './enterprise.repository';
import { EnterprisesController } from './enterprises.controller';
import { EnterprisesService } from './enterprises.service';
import { FirmsImport } from './firms-import';
import { FirmsRepository } from './firms.repository';
import { OuterFirmsRepository } from './outer-firms.repository';

@Module({
  imports: [ChainsModule],
  controllers: [EnterprisesController],
  providers: [
    ...[EnterprisesService, FirmsImport, EnterpriseRepository, AnchorRepository, FirmsRepository],
    OuterFirmsRepository,
  ],
  exports: [EnterprisesService, FirmsImport],
})
export class EnterprisesModule {
  constructor(sources: ChainSources, anchors: AnchorRepository, firms: OuterFirmsRepository) {
    sources.anchors = anchors;
    sources.firms = firms;
  }
}
