import type { GapState } from '@lianzhao/contracts';

import { type GapTotalsDto } from '../map/gap-map.dto';

/** What differs at one node. */
export class NodeChangeDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  before!: NodeFiguresDto;
  after!: NodeFiguresDto;
}

export class NodeFiguresDto {
  state!: GapState | null;
  gapValue!: number | null;
  coverage!: number | null;
  /** 元 a year within reach. */
  reachable!: number | null;
}

/** Where a move counts for nothing: the node is no more, or it is not on this map. */
export class LeftNodeDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  /** It has left the chain; else it only is not on the map that was asked for, as that of an earlier day. */
  retired!: boolean;
  /** It has parts by now, and what is supposed must be at one of them. */
  divided!: boolean;
  /** Where it went, when it was merged into a node that a move may be at. */
  heir!: HeirDto | null;
}

export class HeirDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
}

/** Every figure before and after. */
export class ComparisonDto {
  before!: GapTotalsDto;
  after!: GapTotalsDto;
  /** Nodes that differ, the largest change of the gap first. */
  nodes!: NodeChangeDto[];
  /** How many nodes were computed for it. */
  computed!: number;
  /** Nodes of moves that are not on the map; these moves count for nothing. */
  left!: LeftNodeDto[];
}
