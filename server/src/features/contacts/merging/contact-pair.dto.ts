import { IsUUID } from 'class-validator';

import { ContactTwinDto } from '../channels/channel.dto';

/** Two files that may be of one person. */
export class ContactPairDto {
  first!: ContactTwinDto;
  second!: ContactTwinDto;
  /** A mobile number or an address in common, or the same name at the same firm. */
  by!: 'channel' | 'name';
}

export class ContactPairListDto {
  items!: ContactPairDto[];
  /** Whether there are more than these. */
  more!: boolean;
}

export class TellApartDto {
  @IsUUID()
  firstId!: string;

  @IsUUID()
  secondId!: string;
}
