import type { SupplyArea } from '@lianzhao/contracts';
import { Matches } from 'class-validator';

import { type ReferenceDto } from '../../../platform/http';
import { type StateCountsDto } from '../chain.dto';
import { type GapTotalsDto, MapView } from '../map/gap-map.dto';
import { type LeftNodeDto, type NodeFiguresDto } from './comparison.dto';

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Which scenarios, and the map that all of them are tried on. */
export class BesideQuery extends MapView {
  /** Ids of one to four scenarios of the chain, with commas between. */
  @Matches(new RegExp(`^${ID}(?:,${ID}){0,3}$`, 'i'))
  ids!: string;
}

export class SumsDto {
  totals!: GapTotalsDto;
  states!: StateCountsDto;
}

/** A scenario as a column: whose it is, and what the map would be with it. */
export class BesideScenarioDto extends SumsDto {
  id!: string;
  name!: string;
  note!: string;
  author!: ReferenceDto;
  /** What it was made in, whatever it is looked at in. */
  radius!: SupplyArea;
  year!: number | null;
  yearKnown!: boolean;
  moves!: number;
  /** Nodes of its moves that are not on the map; these moves count for nothing. */
  left!: LeftNodeDto[];
}

/** A node that is not the same in all columns. */
export class BesideNodeDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  asIs!: NodeFiguresDto;
  /** In the order of the scenarios. */
  scenarios!: NodeFiguresDto[];
  /** The scenarios differ from one another here, and not only from what is. */
  apart!: boolean;
}

/** Scenarios beside each other and beside what is. */
export class BesideDto {
  /** Years that there are purchase records of on this map, newest first. */
  years!: number[];
  /** The first day that can be asked for; of a day before it nothing is known, and all figures are empty. */
  firstDay!: string | null;
  asIs!: SumsDto;
  /** In the order they were asked for. */
  scenarios!: BesideScenarioDto[];
  /** Those whose gap differs most first. */
  nodes!: BesideNodeDto[];
  /** Asked for, and not there: deleted since, of another chain, or not shared with the reader. */
  gone!: string[];
}
