import { LIMITS } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../platform/http';

const KIND = 30;
/** More exceptions than somebody would pick by hand. */
const EXCEPTIONS = 1000;

export class BookQuery {
  /** Whose book. */
  @IsUUID()
  from!: string;
}

/** Somebody whose book one may hand over. */
export class GiverDto {
  id!: string;
  name!: string;
  department!: ReferenceDto;
  /** He can no longer sign in. */
  left!: boolean;
}

export class GiverListDto {
  items!: GiverDto[];
}

export class BookItemDto {
  id!: string;
  name!: string;
}

export class BookPartDto {
  /** `leads`, `projects`, `targets`, `tasks`, `next_steps`, `contacts`; more may come. */
  kind!: string;
  count!: number;
  /** The latest of them, two hundred at most. */
  items!: BookItemDto[];
}

export class BookDto {
  from!: ReferenceDto;
  parts!: BookPartDto[];
}

export class PartGivenDto {
  @IsString()
  @MaxLength(KIND)
  kind!: string;

  @IsUUID()
  toId!: string;
}

export class ItemGivenDto extends PartGivenDto {
  @IsUUID()
  id!: string;
}

export class CreateHandoverDto {
  @IsUUID()
  fromId!: string;

  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;

  /** Who gets what of each kind; what is not named stays; may be empty beside exceptions. */
  @IsArray()
  @ArrayMaxSize(KIND)
  @ValidateNested({ each: true })
  @Type(() => PartGivenDto)
  parts!: PartGivenDto[];

  /** Single records that go to somebody else than the rest of their kind. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(EXCEPTIONS)
  @ValidateNested({ each: true })
  @Type(() => ItemGivenDto)
  exceptions?: ItemGivenDto[];
}

export class HandoverQuery extends PageQuery {}

export class HandoverSumDto {
  kind!: string;
  to!: ReferenceDto;
  count!: number;
}

/** A record that did not go back, because somebody changed it since. */
export class KeptItemDto {
  kind!: string;
  id!: string;
  name!: string;
}

export class HandoverDto {
  id!: string;
  actor!: ReferenceDto;
  from!: ReferenceDto;
  reason!: string;
  sums!: HandoverSumDto[];
  /** Up to when it can be taken back. */
  undoUntil!: Date;
  undoneAt!: Date | null;
  version!: number;
  createdAt!: Date;
}

export class HandoverPageDto extends PageDto {
  items!: HandoverDto[];
}

export class UndoneHandoverDto {
  returned!: number;
  kept!: KeptItemDto[];
}
