import type { TrackedTable } from '../../platform/history';
import { ChainChange } from './chain-change.entity';
import { ChainLink } from './chain-link.entity';
import { ChainNode } from './chain-node.entity';
import { Chain } from './chain.entity';
import { AnchorVolume, BillOfMaterialsRow, ChainProduct, SelfSupply } from './demand.entity';
import { LocalSite, LocalSiteNode } from './local-site.entity';
import { ChainGoal, ChainProfile } from './profile/chain-profile.entity';
import { Scenario, ScenarioMove } from './scenarios/scenario.entity';
import { GapOverride } from './settings/gap-override.entity';
import { GapSetting } from './settings/gap-setting.entity';
import { LocationQuotient } from './settings/location-quotient.entity';
import { SupplyAreaRow } from './settings/supply-area.entity';

export type {
  AnchorSource,
  FirmSource,
  KnownAnchor,
  ProjectCounts,
  ProjectSource,
  PurchaseSource,
  RegisterFirm,
  UndoCheck,
  WantedPurchases,
  WantedYears,
} from './chain-sources';
export { ChainSources } from './chain-sources';
export type * from './atlas/atlas';
export { AnchorDto } from './chain.dto';
export { ChainsModule } from './chains.module';
export { ChainsService } from './chains.service';
export { ChainEdits } from './editing/chain-edits';
export { IsDataDate, thisMonth } from './editing/data-date';
export { type NodeUse, type NodeUser, NodeUsers } from './editing/merging/node-users';
export { EditedNodes } from './editing/nodes/edited-nodes';
export { editorOf, editorOfVolume } from './editing/nodes/node-record.repository';
export type { PurchaseInput } from './gap/gap-input';
export { effectiveState } from './gap/gap-map';
export type { Range, RangeRatio, Ratio } from './gap/gap-result';
export type { SpentPart } from './gap/market';
export { gapPct, localSupplyRateCount, localSupplyRateTraced, localSupplyRateValue } from './gap/rates';
export type { ChainMap } from './map/chain-map';
export { type GapMapDto, MapQuery } from './map/gap-map.dto';
export { type MapSide, MapService } from './map/map.service';
export { Maps } from './map/maps';
export { ChainRowPath } from './node-path.dto';
export { GoalsService } from './profile/goals.service';
export type { ProfileDto } from './profile/profile.dto';
export { ProfileService } from './profile/profile.service';
export { type BesideDto, BesideQuery } from './scenarios/beside.dto';
export { figuresOf } from './scenarios/comparison';
export type { NodeFiguresDto } from './scenarios/comparison.dto';
export { ComparisonsService } from './scenarios/comparisons.service';
export { type Area, areaOfCity, areaOfPlace } from './settings/area';
export { AreasService } from './settings/areas.service';
export type { NamedAnchor } from './volume-anchors';
export { type ListedNode, NamedNodes } from './words/named-nodes';
export { NodeNames } from './words/node-names';
export { foldWord, type FoundWord, type NamedNode, NodeWords, type WordMatch } from './words/node-words';
export { Chain, ChainNode };

export const CHAIN_ENTITIES = [
  Chain,
  ChainChange,
  ChainNode,
  ChainLink,
  LocalSite,
  LocalSiteNode,
  BillOfMaterialsRow,
  AnchorVolume,
  ChainProduct,
  SelfSupply,
  SupplyAreaRow,
  GapSetting,
  GapOverride,
  LocationQuotient,
  Scenario,
  ScenarioMove,
  ChainProfile,
  ChainGoal,
];
export { productName } from './chain.sql';
export { currentNode, joinNode, nodeReference, nodesOfChain, nodesWithCode } from './node.sql';

/** In an order in which each points only at those before it. */
export const CHAIN_TRACKED: TrackedTable[] = [
  { table: 'chain_node', key: ['id'], takeAway: 'retire' },
  { table: 'chain_link', key: ['from_id', 'to_id'], takeAway: 'delete' },
  { table: 'local_site', key: ['id'], takeAway: 'retire' },
  { table: 'local_site_node', key: ['site_id', 'node_id'], takeAway: 'delete' },
  { table: 'bill_of_materials_row', key: ['chain_id', 'product', 'node_id'], takeAway: 'delete' },
  { table: 'anchor_volume', key: ['id'], takeAway: 'delete' },
  { table: 'self_supply', key: ['chain_id', 'anchor', 'product', 'node_id'], takeAway: 'delete' },
  { table: 'gap_setting', key: ['id'], takeAway: 'delete' },
  { table: 'gap_override', key: ['id'], takeAway: 'retire' },
  { table: 'location_quotient', key: ['id'], takeAway: 'retire' },
];
