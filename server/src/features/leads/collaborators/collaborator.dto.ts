import { MOST_COLLABORATORS } from '@lianzhao/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

import { ReferenceDto } from '../../../platform/http';

export class SetCollaboratorsDto {
  @IsArray()
  @ArrayMaxSize(MOST_COLLABORATORS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  userIds!: string[];
}

export class CollaboratorDto {
  id!: string;
  name!: string;
  department!: ReferenceDto;
  addedBy!: ReferenceDto;
  addedAt!: Date;
}

export class CollaboratorListDto {
  items!: CollaboratorDto[];
  /** Whether the reader may change who they are. */
  editable!: boolean;
}
