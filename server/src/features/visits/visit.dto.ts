import type { LeaderLevel, VisitKind, VisitTopic } from '@lianzhao/contracts';

import { PageDto, type ReferenceDto } from '../../platform/http';
import { type NodeReferenceDto } from '../leads';
import { type ReceptionDto, type TripDto } from './visit-details.dto';
import {
  type CommitmentDto,
  type VisitFirmDto,
  type VisitLeadDto,
  type VisitPersonDto,
} from './visit-parts.dto';

export class VisitDto {
  id!: string;
  kind!: VisitKind;
  enterprise!: ReferenceDto;
  lead!: VisitLeadDto | null;
  project!: ReferenceDto | null;
  /** Besides the main one. */
  firms!: VisitFirmDto[];
  people!: VisitPersonDto[];
  topics!: VisitTopic[];
  leaderLevel!: LeaderLevel | null;
  nodes!: NodeReferenceDto[];
  anchors!: ReferenceDto[];
  trip!: TripDto | null;
  reception!: ReceptionDto | null;
  startedAt!: Date;
  place!: string;
  theirPeople!: string;
  ourPeople!: string;
  summary!: string;
  demands!: string;
  commitments!: CommitmentDto[];
  nextStep!: string;
  nextStepOn!: string | null;
  deviceTime!: Date | null;
  author!: ReferenceDto;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class VisitPageDto extends PageDto {
  items!: VisitDto[];
}
