import { ChainLink } from './chain-link.entity';
import { ChainNode } from './chain-node.entity';
import { Chain } from './chain.entity';
import { AnchorVolume, BillOfMaterialsRow, SelfSupply } from './demand.entity';
import { LocalSite, LocalSiteNode } from './local-site.entity';

export type { AnchorSource } from './anchor-source';
export type * from './atlas';
export { AnchorDto } from './chain.dto';
export { ChainsModule } from './chains.module';
export { ChainsService } from './chains.service';
export { Chain, ChainNode };

export const CHAIN_ENTITIES = [
  Chain,
  ChainNode,
  ChainLink,
  LocalSite,
  LocalSiteNode,
  BillOfMaterialsRow,
  AnchorVolume,
  SelfSupply,
];
export { nodeReference, nodesOfChain, nodesWithCode } from './node.sql';
