import { Module } from '@nestjs/common';

import { AtlasImport } from './atlas/atlas-import';
import { AtlasRepository } from './atlas/atlas.repository';
import { AtlasWords } from './atlas/atlas-words';
import { ChainRepository } from './chain.repository';
import { ChainSources } from './chain-sources';
import { ChainsController } from './chains.controller';
import { ChainsService } from './chains.service';
import { ChainEdits } from './editing/chain-edits';
import { EDITING_CONTROLLERS, EDITING_PROVIDERS } from './editing/editing.providers';
import { NodeUsers } from './editing/merging/node-users';
import { OwnRows } from './editing/merging/own-rows';
import { EditedNodes } from './editing/nodes/edited-nodes';
import { ChainImportsController } from './files/chain-imports.controller';
import { ChainImportsService } from './files/chain-imports.service';
import { NewChainRepository } from './files/new-chain.repository';
import { Landings } from './landings';
import { LocalSiteRepository } from './local-site.repository';
import { GapMaps } from './map/gap-maps';
import { MapDataRepository } from './map/map-data.repository';
import { MapInputs } from './map/map-inputs';
import { MapService } from './map/map.service';
import { Maps } from './map/maps';
import { GoalsService } from './profile/goals.service';
import { ProfileController } from './profile/profile.controller';
import { ProfileRepository } from './profile/profile.repository';
import { ProfileService } from './profile/profile.service';
import { ScenarioRepository } from './scenarios/scenario.repository';
import { ScenariosController } from './scenarios/scenarios.controller';
import { ComparisonsService } from './scenarios/comparisons.service';
import { ScenariosService } from './scenarios/scenarios.service';
import { AreaRepository } from './settings/area.repository';
import { AreasService } from './settings/areas.service';
import { GapSettingsService } from './settings/gap-settings.service';
import { JudgementsService } from './settings/judgements.service';
import { SettingRepository } from './settings/setting.repository';
import { AreasController, SettingsController } from './settings/settings.controller';
import { VolumeAnchors } from './volume-anchors';
import { NamedNodes } from './words/named-nodes';

const READING = [
  ChainRepository,
  ChainSources,
  MapDataRepository,
  MapInputs,
  GapMaps,
  Maps,
  MapService,
  NamedNodes,
];
const LOADING = [AtlasRepository, AtlasWords, AtlasImport, LocalSiteRepository, Landings, VolumeAnchors];
const SETTINGS = [AreaRepository, AreasService, SettingRepository, GapSettingsService, JudgementsService];
const WHAT_IF = [ScenarioRepository, ScenariosService, ComparisonsService];
const FILES = [NewChainRepository, ChainImportsService];
const PROFILE = [ProfileRepository, ProfileService, GoalsService];

@Module({
  controllers: [
    ...[ChainsController, ScenariosController, SettingsController, AreasController],
    ...[ProfileController, ChainImportsController, ...EDITING_CONTROLLERS],
  ],
  providers: [
    ...[ChainsService, ...EDITING_PROVIDERS, ...READING, ...LOADING, ...SETTINGS, ...WHAT_IF],
    ...[...PROFILE, ...FILES],
  ],
  exports: [
    ...[
      ComparisonsService,
      ChainsService,
      ChainSources,
      ChainEdits,
      EditedNodes,
      NodeUsers,
      Maps,
      MapService,
      AreasService,
    ],
    ProfileService,
    NamedNodes,
  ],
})
export class ChainsModule {
  constructor(users: NodeUsers, own: OwnRows) {
    users.register(own);
  }
}
