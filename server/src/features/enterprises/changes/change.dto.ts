import { PageDto, PageQuery, type ReferenceDto } from '../../../platform/http';

export class EnterpriseChangeQuery extends PageQuery {}

export class ChangedFieldDto {
  /** As the record names it. */
  field!: string;
  before!: string | null;
  after!: string | null;
}

/** What one person changed of a firm in one go. */
export class EnterpriseChangeDto {
  id!: string;
  at!: Date;
  actor!: ReferenceDto | null;
  /** `enterprise:updated`; the web makes the sentence from it. */
  action!: string;
  fields!: ChangedFieldDto[];
}

export class EnterpriseChangePageDto extends PageDto {
  items!: EnterpriseChangeDto[];
}
