import type { ChannelKind } from '@lianzhao/contracts';

import { PageDto, type ReferenceDto } from '../../../platform/http';

/** That a number was told, as the trail has it. */
export class RevealDto {
  id!: string;
  at!: Date;
  actor!: ReferenceDto;
  kind!: ChannelKind;
  /** Null once the channel was removed. */
  masked!: string | null;
  reason!: string;
}

export class RevealPageDto extends PageDto {
  items!: RevealDto[];
}
