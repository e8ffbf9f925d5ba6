import type { PostLevel } from '@lianzhao/contracts';
import { ArrayUnique, IsArray, IsIn, IsInt, IsUUID } from 'class-validator';

import { MayBeAbsent, ReferenceDto } from '../../../platform/http';
import { FollowingRowsDto, KeptRowDto, MergedRowsDto } from '../../../platform/merging';
import { ContactDto } from '../contact.dto';
import { PostDto } from '../posts/post.dto';

/** What one of two files says and the other one does not; the department goes with the owner. */
export const MERGED_CONTACT_FIELDS = [
  'name',
  'preferredWay',
  'legalBasis',
  'purpose',
  'source',
  'retainUntil',
  'owner',
] as const;
export type MergedContactField = (typeof MERGED_CONTACT_FIELDS)[number];

export class ContactMergePreviewQuery {
  /** The one that stays. */
  @IsUUID()
  target!: string;

  /** The one that goes. */
  @IsUUID()
  source!: string;
}

export class MergeContactsDto {
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
  @IsIn(MERGED_CONTACT_FIELDS, { each: true })
  take!: MergedContactField[];

  /** Posts of the one that goes that become one with a post of the one that stays, as the preview offers them. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  join?: string[];
}

export class PostSpanDto {
  level!: PostLevel | null;
  since!: string | null;
  until!: string | null;
}

/** Two posts that differ only in dates or level. */
export class AlikePostsDto {
  target!: PostDto;
  source!: PostDto;
  /** What they come to as one. */
  joined!: PostSpanDto;
}

export class MergedContactFieldDto {
  field!: MergedContactField;
  /** Codes as they are stored; the name of the owner. */
  target!: string | null;
  source!: string | null;
  /** Whether the one that stays says nothing there, so that taking it over loses nothing. */
  onlySource!: boolean;
}

export class ContactMergePreviewDto {
  target!: ContactDto;
  source!: ContactDto;
  fields!: MergedContactFieldDto[];
  posts!: AlikePostsDto[];
  rows!: FollowingRowsDto[];
}

/** Answers to a POST name nobody: they are kept for a retry. */
export class ContactsMergedDto {
  id!: string;
  targetId!: string;
  sourceId!: string;
}

export class ContactMergeDto {
  id!: string;
  at!: Date;
  actor!: ReferenceDto;
  /** Of the one that went; null once it is forgotten. */
  sourceName!: string | null;
  rows!: MergedRowsDto[];
  /** Whether it can be taken back. */
  mayUndo!: boolean;
  undoneAt!: Date | null;
}

export class ContactMergeListDto {
  items!: ContactMergeDto[];
}

export class ContactsUnmergedDto {
  /** The one that is there again. */
  sourceId!: string;
  restored!: number;
  kept!: KeptRowDto[];
}
