import { FILE_RECORDS, type FileRecord, type FileType } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

import { PageDto, PageQuery, ReferenceDto } from '../../platform/http';

export class FilePlaceQuery {
  @IsIn(FILE_RECORDS)
  recordKind!: FileRecord;

  @IsUUID()
  recordId!: string;
}

export class FileQuery extends PageQuery {
  @IsIn(FILE_RECORDS)
  recordKind!: FileRecord;

  @IsUUID()
  recordId!: string;

  /** `true`: those in the bin instead. */
  @IsOptional()
  @IsIn(['true', 'false'])
  removed?: 'true' | 'false';
}

export class FileDto {
  id!: string;
  name!: string;
  /** By what is in it. */
  type!: FileType;
  /** Bytes. */
  size!: number;
  recordKind!: FileRecord;
  recordId!: string;
  author!: ReferenceDto;
  removedAt!: Date | null;
  version!: number;
  createdAt!: Date;
}

export class FilePageDto extends PageDto {
  items!: FileDto[];
}

export class FileListDto {
  items!: FileDto[];
}
