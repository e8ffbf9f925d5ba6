import type { GapState } from '@lianzhao/contracts';

import { type ReferenceDto } from '../../platform/http';

/** How many leaves are in each state. */
export class StateCountsDto implements Record<GapState, number> {
  missing!: number;
  weak!: number;
  break_point!: number;
  blocked!: number;
  adequate!: number;
  strength!: number;
  not_needed!: number;
}

export class ChainDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  /** `2025` or `2025-11`. */
  dataDate!: string;
  nodeCount!: number;
  leafCount!: number;
  states!: StateCountsDto;
  /** 元 a year nobody here supplies; null when nothing of it is known. */
  gapValue!: number | null;
  /** 元 a year the anchors buy, by their records or at full capacity as an estimate. */
  demandValue!: number | null;
  /** The part of it that is from purchase records. */
  measuredValue!: number | null;
  /** Made by people of the zone and not part of the reference atlas. */
  own!: boolean;
  /** Months after which what its maps rest on is old. */
  staleMonths!: number;
}

export class ChainListDto {
  items!: ChainDto[];
}

/** A firm whose purchases pull a chain here (链主). */
export class AnchorDto {
  id!: string;
  chainCode!: string;
  enterprise!: ReferenceDto;
  localName!: string;
  nodeCodes!: string[];
  note!: string | null;
}
