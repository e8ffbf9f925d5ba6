import type { TrackedTable } from '../../platform/history';
import { Anchor, AnchorNode } from './anchor.entity';
import { ClassificationEntry } from './classifications/classification.entity';
import { EnterpriseImport } from './enterprise-import.entity';
import { EnterprisePlacement } from './enterprise-placement.entity';
import { EnterpriseRelation } from './enterprise-relation.entity';
import { Enterprise } from './enterprise.entity';
import { EnterpriseMerge, EnterpriseMergeRow } from './merging/enterprise-merge.entity';
import { EnterpriseName } from './names/enterprise-name.entity';
import { EnterpriseListing } from './told/listing.entity';
import { EnterpriseSource } from './told/source.entity';
import { EnterpriseQualification, QualificationTold } from './qualifications/qualification.entity';

export { anchorReference } from './anchor.sql';
export type * from './atlas-firms';
export type { PlacedFirm } from './enterprise.repository';
export { EnterprisesModule } from './enterprises.module';
export { ClassificationsService, type ReferenceEntry } from './classifications/classifications.service';
export { EnterprisesService } from './enterprises.service';
export { FirmsImport } from './firms-import';
export { FirmsSought, type OfFirms } from './firms-sought';
export { GroupsService } from './group/groups.service';
export { nameKeyOf } from './name-key';
export { type AlikeName, AlikeNames } from './names/alike-names';
export { QualificationEnds } from './qualifications/qualification.facts';
export { isOver as qualificationIsOver } from './qualifications/qualification.repository';
export { QUALIFICATIONS_QUEUE } from './qualifications/qualification.jobs';
export { FirmNames, firmWords, type NamedFirms } from './register-import/firm-names';
export { searchColumns } from './search-columns';
export { enterprisesNamed } from './search-match';
export { normaliseUscc } from './uscc';
export { Anchor, AnchorNode, Enterprise };

export const ENTERPRISE_ENTITIES = [
  Enterprise,
  EnterprisePlacement,
  EnterpriseRelation,
  Anchor,
  AnchorNode,
  EnterpriseImport,
  EnterpriseName,
  EnterpriseMerge,
  EnterpriseMergeRow,
  EnterpriseQualification,
  QualificationTold,
  EnterpriseListing,
  EnterpriseSource,
  ClassificationEntry,
];

export const ENTERPRISE_TRACKED: TrackedTable[] = [
  {
    ...{ table: 'enterprise', key: ['id'], takeAway: 'delete-unused' },
    parts: ['enterprise_name', 'duplicate_pair', 'enterprise_listing', 'enterprise_source'],
  },
  { table: 'enterprise_placement', key: ['enterprise_id', 'node_id'], takeAway: 'delete' },
  { table: 'anchor', key: ['id'], takeAway: 'retire' },
  { table: 'anchor_node', key: ['anchor_id', 'node_id'], takeAway: 'delete' },
  { table: 'enterprise_relation', key: ['id'], takeAway: 'delete' },
  {
    table: 'enterprise_qualification',
    key: ['id'],
    takeAway: 'delete',
    parts: ['enterprise_qualification_told'],
  },
  ...['enterprise_listing', 'enterprise_source'].map((table): TrackedTable => ({
    ...{ table, key: ['id'], takeAway: 'delete' },
    partOf: { table: 'enterprise', column: 'enterprise_id' },
  })),
];
