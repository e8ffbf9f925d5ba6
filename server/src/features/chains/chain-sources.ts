import { Injectable } from '@nestjs/common';
import type { SupplyArea } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import type { AnchorDto } from './chain.dto';
import type { PurchaseInput } from './gap/gap-input';
import type { Area } from './settings/area';

/** Who the anchors of a chain are, or were at a moment: under which names, at which nodes. */
export interface AnchorSource {
  ofChain(chainCode: string, moment?: Date): Promise<KnownAnchor[]>;
}

/** An anchor with the names that lists and files use for it. */
export interface KnownAnchor extends AnchorDto {
  aliases: string[];
}

/** Firms of the register that work at nodes of a chain from outer rings around the zone. */
export interface FirmSource {
  ofChain(chainId: string, areas: readonly Area[], moment?: Date): Promise<RegisterFirm[]>;
}

export interface RegisterFirm {
  id: string;
  name: string;
  area: SupplyArea;
  city: string | null;
  source: string | null;
  places: PlaceOfFirm[];
}

export interface PlaceOfFirm {
  nodeCode: string;
  annualSupply: number | null;
  dataDate: string | null;
  /** Null for what came with the product. */
  editor: string | null;
}

/** What anchors bought, as far as the reader may count it. */
export interface PurchaseSource {
  ofChain(chainId: string, wanted: WantedPurchases): Promise<PurchaseInput[]>;
  /** Years of which there are records, newest first. */
  years(chainId: string, wanted: WantedYears): Promise<number[]>;
}

export type WantedYears = Pick<WantedPurchases, 'confidential' | 'moment'>;

export interface WantedPurchases {
  radius: SupplyArea;
  /** Count those marked confidential too. */
  confidential: boolean;
  /** A calendar year; else the last twelve months of each anchor's records at each node. */
  year: number | null;
  /** Of these nodes alone. */
  nodeIds?: readonly string[];
  /** As the records stood then. */
  moment?: Date;
}

/** Looks at what an edit of a chain has left, as after taking one back, and refuses it by throwing. */
export interface UndoCheck {
  refuse(chainId: string): Promise<void>;
}

/** What became of the work in a chain within a year, as far as the reader may see it. */
export interface ProjectSource {
  counts(actor: Actor, chainId: string, year: number): Promise<ProjectCounts>;
}

export interface ProjectCounts {
  signed: number;
  landed: number;
}

/** What lies above this feature and belongs on the map; each is told once, while the application is built. */
@Injectable()
export class ChainSources {
  anchors: AnchorSource = { ofChain: () => Promise.resolve([]) };
  firms: FirmSource = { ofChain: () => Promise.resolve([]) };
  purchases: PurchaseSource = { ofChain: () => Promise.resolve([]), years: () => Promise.resolve([]) };
  private readonly undoChecks: UndoCheck[] = [];
  projects: ProjectSource = { counts: () => Promise.resolve({ signed: 0, landed: 0 }) };

  checkUndone(check: UndoCheck): void {
    this.undoChecks.push(check);
  }

  /** Whoever finds that an edit has left something amiss refuses it. */
  async refuseUndone(chainId: string): Promise<void> {
    for (const check of this.undoChecks) await check.refuse(chainId);
  }
}
