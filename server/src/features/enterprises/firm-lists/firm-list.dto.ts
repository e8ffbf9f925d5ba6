import type { SheetFlawDto } from '../../../platform/spreadsheet';
import type { FirmListColumnsDto } from './firm-list-input.dto';
import type { MatchBasis } from './row-nodes';
import type { WordBasis } from './word-nodes';

export class FirmListColumnDto {
  title!: string;
  /** As Excel names it. */
  letters!: string;
  samples!: string[];
}

export class FirmListNodeDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
}

export class FirmListWordDto {
  word!: string;
  rows!: number;
  /** Null when nobody knows what it stands for. */
  by!: WordBasis | null;
  nodes!: FirmListNodeDto[];
  /** Likely ones, for a word that names none. */
  suggestions!: FirmListNodeDto[];
}

/** A node of a row, and what of the row it was found by. */
export class FirmListMatchDto extends FirmListNodeDto {
  by!: MatchBasis;
  word!: string;
  /** Title of the column the word stands in. */
  column!: string;
}

/** A row whose class several nodes have, and of which no word says which of them is meant. */
export class FirmListOpenRowDto {
  row!: number;
  name!: string;
  /** What the row says the firm makes. */
  says!: string | null;
  /** Class of GB/T 4754, by its digits. */
  industry!: string;
  /** Nodes of the class that its words point at, the likeliest first. */
  likely!: FirmListNodeDto[];
  /** What somebody chose for it; null while nobody has. */
  chosen!: FirmListNodeDto[] | null;
}

export class FirmListClassDto {
  code!: string;
  name!: string;
  /** Of the chain, those that belong to it. */
  nodes!: FirmListNodeDto[];
}

/** A firm of the zone's own city: at its node it counts through a local site alone. */
export class FirmListHereDto {
  row!: number;
  name!: string;
  nodes!: FirmListNodeDto[];
  /** A local site of the chain bears its name. */
  sited!: boolean;
}

export class FirmListExampleDto {
  row!: number;
  name!: string;
  uscc!: string | null;
  province!: string | null;
  city!: string | null;
  nodes!: FirmListMatchDto[];
  /** Not in the register yet. */
  isNew!: boolean;
  /** Nodes at which it is not yet. */
  added!: number;
}

export class FirmListCountsDto {
  rows!: number;
  /** Rows that will be taken over. */
  good!: number;
  flawed!: number;
  /** Rows of which no word names a node; they are left out. */
  withoutNode!: number;
  /** Of these, rows whose class several nodes have: somebody has to choose. */
  undecided!: number;
  /** Rows whose class of GB/T 4754 alone, or with a word, tells the node. */
  byIndustry!: number;
  /** Firms of the zone's own city that would be placed. */
  firmsHere!: number;
  /** Of these, those that no local site of the chain bears the name of. */
  firmsUnsited!: number;
  firmsNew!: number;
  firmsKnown!: number;
  placementsNew!: number;
  placementsThere!: number;
}

/** What taking a list over would do; nothing is written yet. */
export class FirmListDto {
  id!: string;
  fileName!: string;
  chain!: FirmListNodeDto;
  sheet!: string;
  /** From 1. */
  headRow!: number;
  columns!: FirmListColumnDto[];
  mapping!: FirmListColumnsDto;
  /** The columns were chosen for an earlier file with these titles. */
  remembered!: boolean;
  counts!: FirmListCountsDto;
  /** The most used, those that name nothing first. */
  words!: FirmListWordDto[];
  unknownWords!: number;
  /** The first hundred that wait for a choice, and those somebody chose for, in the order of the file. */
  openRows!: FirmListOpenRowDto[];
  /** The classes of these rows. */
  industries!: FirmListClassDto[];
  /** The first fifty. */
  here!: FirmListHereDto[];
  /** The first few hundred. */
  flaws!: SheetFlawDto[];
  flawCount!: number;
  examples!: FirmListExampleDto[];
}

/** A firm of the zone's own city that was placed and that no local site bears the name of. */
export class FirmToSiteDto {
  enterpriseId!: string;
  name!: string;
  nodes!: FirmListNodeDto[];
}

export class AppliedFirmListDto {
  firms!: number;
  placements!: number;
  /** Rows that were left out. */
  leftOut!: number;
  /** Firms of the zone's own city among those that were placed. */
  firmsHere!: number;
  /** Of these, those without a local site: no map counts them. */
  firmsUnsited!: number;
  /** The first fifty of them. */
  unsited!: FirmToSiteDto[];
  editId!: string;
}
