import { Module } from '@nestjs/common';

import { AtlasImport } from './atlas-import';
import { AtlasRepository } from './atlas.repository';
import { ChainRepository } from './chain.repository';
import { ChainsController } from './chains.controller';
import { ChainsService } from './chains.service';
import { GapMaps } from './gap-maps';
import { Landings } from './landings';
import { LocalSiteRepository } from './local-site.repository';

@Module({
  controllers: [ChainsController],
  providers: [
    ChainsService,
    GapMaps,
    ChainRepository,
    AtlasRepository,
    AtlasImport,
    LocalSiteRepository,
    Landings,
  ],
  exports: [ChainsService],
})
export class ChainsModule {}
