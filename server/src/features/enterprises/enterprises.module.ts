import { Module } from '@nestjs/common';

import { ChainsModule, ChainSources, NodeUsers } from '../chains';
import { AnchorRepository } from './anchor.repository';
import { AtlasAnchors } from './atlas-anchors';
import { ClassificationsController } from './classifications/classifications.controller';
import { ClassificationsService } from './classifications/classifications.service';
import { EnterpriseParts } from './enterprise-parts';
import { EnterpriseRecords } from './enterprise-records';
import { EnterpriseListExport } from './enterprise-list-export';
import { EnterpriseRecycling } from './enterprise-recycling';
import { EnterpriseRepository } from './enterprise.repository';
import { EnterpriseSearch } from './enterprise-search';
import { EnterprisesInBulk } from './enterprises-in-bulk';
import { EnterprisesController } from './enterprises.controller';
import { EnterprisesService } from './enterprises.service';
import { FirmListImport } from './firm-lists/firm-list-import';
import { FirmListReading } from './firm-lists/firm-list-reading';
import { FirmListRepository } from './firm-lists/firm-list.repository';
import { FirmListsController } from './firm-lists/firm-lists.controller';
import { FirmListsService } from './firm-lists/firm-lists.service';
import { KeptLists } from './firm-lists/kept-lists';
import { ListNodes } from './firm-lists/list-nodes';
import { FirmsSought } from './firms-sought';
import { FirmsImport } from './firms-import';
import { FirmsRepository } from './firms.repository';
import { GroupRepository } from './group/group.repository';
import { GroupsController } from './group/groups.controller';
import { GroupsService } from './group/groups.service';
import { ChangesRepository } from './changes/changes.repository';
import { MergeRecording } from './merging/merge-recording';
import { MergeRepository } from './merging/merge.repository';
import { MergesController } from './merging/merges.controller';
import { MergesService } from './merging/merges.service';
import { Merging } from './merging/merging';
import { TouchedMaps } from './merging/touched-maps';
import { UnmergesService } from './merging/unmerges.service';
import { Unmerging } from './merging/unmerging';
import { AlikeNames } from './names/alike-names';
import { NamesController } from './names/names.controller';
import { NamesService } from './names/names.service';
import { OuterFirmsRepository } from './outer-firms.repository';
import { PlacedRows } from './placements/placed-rows';
import { PlacementRepository } from './placements/placement.repository';
import { PlacementsController } from './placements/placements.controller';
import { PlacementsService } from './placements/placements.service';
import { FirmNames } from './register-import/firm-names';
import { FirmWriter } from './register-import/firm-writer';
import { FirmsRegister } from './register-import/firms-register';
import { QualificationJobs } from './qualifications/qualification.jobs';
import { QualificationRepository } from './qualifications/qualification.repository';
import { QualificationsController } from './qualifications/qualifications.controller';
import { QualificationsService } from './qualifications/qualifications.service';
import { RelationRepository } from './relations/relation.repository';
import { RelationsController } from './relations/relations.controller';
import { RelationsService } from './relations/relations.service';
import { ListingsController } from './told/listings.controller';
import { ListingsService } from './told/listings.service';
import { SourcesController } from './told/sources.controller';
import { SourcesService } from './told/sources.service';
import { ToldColumns } from './told/told-columns';
import { ToldGround } from './told/told-ground';

const LISTS = [FirmListRepository, ListNodes, FirmListReading, KeptLists, FirmListsService, FirmListImport];

const MERGING = [
  ...[TouchedMaps, MergeRepository, Merging, MergeRecording, MergesService, Unmerging, UnmergesService],
];

@Module({
  imports: [ChainsModule],
  controllers: [
    EnterprisesController,
    PlacementsController,
    RelationsController,
    FirmListsController,
    MergesController,
    NamesController,
    QualificationsController,
    ListingsController,
    SourcesController,
    ClassificationsController,
    GroupsController,
  ],
  providers: [
    ...[
      EnterprisesService,
      FirmsImport,
      EnterpriseRepository,
      AnchorRepository,
      FirmsRepository,
      AtlasAnchors,
    ],
    ...[EnterpriseRecords, EnterpriseRecycling],
    EnterpriseParts,
    ...[OuterFirmsRepository, PlacementsService, PlacementRepository, PlacedRows],
    ...[RelationsService, RelationRepository, AlikeNames, ChangesRepository, EnterpriseSearch],
    ...[NamesService, ...MERGING, ...LISTS],
    ...[QualificationsService, QualificationRepository, QualificationJobs],
    ...[ToldColumns, ToldGround, ListingsService, SourcesService],
    ...[ClassificationsService, GroupsService, GroupRepository],
    ...[FirmsRegister, FirmWriter, FirmNames, FirmsSought, EnterpriseListExport, EnterprisesInBulk],
  ],
  exports: [
    GroupsService,
    EnterprisesService,
    ClassificationsService,
    FirmsImport,
    AlikeNames,
    FirmNames,
    FirmsSought,
  ],
})
export class EnterprisesModule {
  constructor(
    sources: ChainSources,
    users: NodeUsers,
    anchors: AnchorRepository,
    firms: OuterFirmsRepository,
    placed: PlacedRows,
  ) {
    sources.anchors = anchors;
    sources.firms = firms;
    users.register(placed);
  }
}
