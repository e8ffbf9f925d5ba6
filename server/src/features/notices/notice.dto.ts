import { IsIn, IsOptional } from 'class-validator';

import { PageDto, PageQuery } from '../../platform/http';
import { type NoticeKind } from './notice.entity';

export class NoticeQuery extends PageQuery {
  /** `true`: only what has not been read. */
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';
}

export class NoticeDto {
  id!: string;
  kind!: NoticeKind;
  /** Names and codes that the sentence needs. */
  params!: Record<string, string>;
  recordKind!: string;
  recordId!: string;
  readAt!: Date | null;
  createdAt!: Date;
}

export class NoticePageDto extends PageDto {
  items!: NoticeDto[];
}
