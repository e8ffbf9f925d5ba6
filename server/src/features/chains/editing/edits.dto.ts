import { IsOptional, IsString, MaxLength } from 'class-validator';

import { PageDto, PageQuery, type ReferenceDto } from '../../../platform/http';

export class EditQuery extends PageQuery {
  /** Code of a node: edits that touched it, its links, firms, sites or bills. */
  @IsOptional()
  @IsString()
  @MaxLength(30)
  node?: string;
}

export class EditDto {
  id!: string;
  at!: Date;
  /** `node:moved`; the web makes the sentence from it and `params`. */
  kind!: string;
  params!: Record<string, unknown>;
  /** Null for what the product itself did. */
  actor!: ReferenceDto | null;
  /** The edit it took back. */
  undoOf!: string | null;
  /** Taken back by that edit. */
  undoneBy!: string | null;
}

export class EditPageDto extends PageDto {
  items!: EditDto[];
}

export class UndoneDto {
  /** The edit that took it back, which can be taken back itself. */
  editId!: string;
  /** Rows that are again what they were. */
  changed!: number;
  /** Rows left alone because somebody changed them since. */
  kept!: number;
}
