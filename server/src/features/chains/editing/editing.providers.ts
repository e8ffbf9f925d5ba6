import { ChainEdits } from './chain-edits';
import { ChainSettlement } from './chain-settlement';
import { BillsController } from './demand/bills.controller';
import { BillsService } from './demand/bills.service';
import { DemandRepository } from './demand/demand.repository';
import { VolumesController } from './demand/volumes.controller';
import { VolumesService } from './demand/volumes.service';
import { EditsController } from './edits.controller';
import { LinkRepository } from './links/link.repository';
import { LinksController } from './links/links.controller';
import { LinksService } from './links/links.service';
import { MergingController } from './merging/merging.controller';
import { MergingRepository } from './merging/merging.repository';
import { MergingService } from './merging/merging.service';
import { NodeUsers } from './merging/node-users';
import { OwnRows } from './merging/own-rows';
import { SplitHandover } from './merging/split-handover';
import { SplittingRepository } from './merging/splitting.repository';
import { SplittingService } from './merging/splitting.service';
import { EditedNodes } from './nodes/edited-nodes';
import { NodeRecordRepository } from './nodes/node-record.repository';
import { NodeRepository } from './nodes/node.repository';
import { NodesController } from './nodes/nodes.controller';
import { NodesService } from './nodes/nodes.service';
import { SiteRepository } from './sites/site.repository';
import { SitesController } from './sites/sites.controller';
import { SitesService } from './sites/sites.service';
import { UsedNodes } from './used-nodes';

/** What the chains module is made of as far as chains are edited. */
export const EDITING_CONTROLLERS = [
  ...[EditsController, NodesController, MergingController, LinksController, SitesController],
  ...[BillsController, VolumesController],
];

export const EDITING_PROVIDERS = [
  ...[ChainEdits, ChainSettlement, EditedNodes, NodesService, NodeRepository, NodeRecordRepository],
  ...[NodeUsers, UsedNodes, OwnRows, MergingService, MergingRepository],
  ...[SplittingService, SplitHandover, SplittingRepository],
  ...[LinksService, LinkRepository, SitesService, SiteRepository],
  ...[BillsService, VolumesService, DemandRepository],
];
