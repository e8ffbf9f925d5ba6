import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

import type { AuditResult } from '../../platform/audit';
import { PageDto, PageQuery, ReferenceDto } from '../../platform/http';

export class AuditQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  actorId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  recordKind?: string;

  @IsOptional()
  @IsUUID()
  recordId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  action?: string;
}

export class AuditRowDto {
  id!: string;
  at!: Date;
  actor!: ReferenceDto | null;
  action!: string;
  recordKind!: string | null;
  recordId!: string | null;
  /** Names of the fields that changed; their contents are business data, which an auditor does not see. */
  changed!: string[];
  address!: string | null;
  requestId!: string | null;
  result!: AuditResult;
}

export class AuditPageDto extends PageDto {
  items!: AuditRowDto[];
}
