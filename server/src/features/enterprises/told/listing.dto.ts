import {
  LISTING_BOARDS,
  LISTING_EXCHANGES,
  type ListingBoard,
  type ListingExchange,
} from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';

import { MayBeAbsent } from '../../../platform/http';
import { IsDataDate } from '../../chains';
import { LISTING_CODE, LISTING_NAME } from './listing.entity';

export class ListingPath {
  /** Of the enterprise. */
  @IsUUID()
  id!: string;

  @IsUUID()
  listingId!: string;
}

/** What is absent stays; null empties. */
export class UpdateListingDto {
  @MayBeAbsent()
  @IsIn(LISTING_EXCHANGES)
  exchange?: ListingExchange;

  @IsOptional()
  @IsIn(LISTING_BOARDS)
  board?: ListingBoard | null;

  /** As the exchange numbers it, `002459`. */
  @MayBeAbsent()
  @IsString()
  @Length(1, LISTING_CODE)
  code?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LISTING_NAME)
  shortName?: string | null;

  /** YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  @IsOptional()
  @IsDataDate()
  since?: string | null;

  /** When it was withdrawn, as far as it is known. */
  @IsOptional()
  @IsDataDate()
  until?: string | null;
}

export class NewListingDto extends UpdateListingDto {
  @IsIn(LISTING_EXCHANGES)
  declare exchange: ListingExchange;

  @IsString()
  @Length(1, LISTING_CODE)
  declare code: string;
}

export class ListingDto {
  id!: string;
  exchange!: ListingExchange;
  board!: ListingBoard | null;
  code!: string;
  shortName!: string | null;
  since!: string | null;
  until!: string | null;
  version!: number;
}

export class ListingListDto {
  /** What stands before what was withdrawn. */
  items!: ListingDto[];
}
