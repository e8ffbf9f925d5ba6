import { IsIn, IsInt, IsUUID, ArrayUnique, IsArray } from 'class-validator';

import { ReferenceDto } from '../../../platform/http';
import { FollowingRowsDto, KeptRowDto, MergedRowsDto } from '../../../platform/merging';
import { EnterpriseDto } from '../enterprise.dto';

/** What one of two firms says and the other one does not; the reason of a wrong code goes with the code. */
export const MERGED_FIELDS = [
  'name',
  'shortName',
  'nameEn',
  'uscc',
  'province',
  'city',
  'region',
  'registeredCode',
  'registeredAddress',
  'operatingCode',
  'operatingAddress',
  'industryCodes',
  'mainProducts',
  'qualifications',
] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

export class MergePreviewQuery {
  /** The one that stays. */
  @IsUUID()
  target!: string;

  /** The one that goes. */
  @IsUUID()
  source!: string;
}

export class MergeEnterprisesDto {
  @IsUUID()
  targetId!: string;

  @IsUUID()
  sourceId!: string;

  /** Of the one that goes, as it was shown; that of the one that stays is sent as If-Match. */
  @IsInt()
  sourceVersion!: number;

  /** Fields in which the one that stays takes what the other one says. */
  @IsArray()
  @ArrayUnique()
  @IsIn(MERGED_FIELDS, { each: true })
  take!: MergedField[];
}

export class MergedFieldDto {
  field!: MergedField;
  target!: string | null;
  source!: string | null;
  /** Whether the one that stays says nothing there, so that taking it over loses nothing. */
  onlySource!: boolean;
}

export class MergePreviewDto {
  target!: EnterpriseDto;
  source!: EnterpriseDto;
  fields!: MergedFieldDto[];
  rows!: FollowingRowsDto[];
}

export class EnterpriseMergeDto {
  id!: string;
  at!: Date;
  actor!: ReferenceDto;
  target!: ReferenceDto;
  source!: ReferenceDto;
  rows!: MergedRowsDto[];
  /** Fields in which the one that stays took what the other one said. */
  taken!: string[];
  /** Whether it can be taken back. */
  mayUndo!: boolean;
  undoneAt!: Date | null;
}

export class EnterpriseMergeListDto {
  items!: EnterpriseMergeDto[];
}

export class UnmergedDto {
  /** The firm that is there again. */
  source!: ReferenceDto;
  restored!: number;
  kept!: KeptRowDto[];
}
