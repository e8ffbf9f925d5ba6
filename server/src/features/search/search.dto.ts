import { LIMITS, type SearchKind } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** Lines of one kind; more are found through its list. */
const MOST = 50;

export class SearchQuery {
  /** Part of a name, pinyin, initials, a code, or what was written down. */
  @IsString()
  @Length(1, LIMITS.search)
  q!: string;

  /** Lines of each kind; 5 unless told. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST)
  limit?: number;
}

export class FoundNodeDto {
  chain!: string;
  code!: string;
}

export class SearchHitDto {
  id!: string;
  title!: string;
  /** Whose it is or where: the enterprise of a lead, the city of an enterprise. */
  subtitle!: string | null;
  at!: Date;
  /** Of a node: what its address is made of. */
  node?: FoundNodeDto;
}

export class SearchGroupDto {
  kind!: SearchKind;
  items!: SearchHitDto[];
  /** There are more than these. */
  more!: boolean;
}

export class SearchAnswerDto {
  /** Kinds of which something was found, in the order of the contract. */
  groups!: SearchGroupDto[];
}
