import { LIMITS } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';

import { MayBeAbsent } from '../../platform/http';

const DIVISION = /^\d{6}$/;
const INDUSTRY = /^[A-T]\d{0,4}$/;
const INDUSTRIES = 5;

/** Where a firm is registered and works, and what it does. What is absent stays; null empties. */
export class RegisterFieldsDto {
  /** Administrative division (GB/T 2260) of the registered place. */
  @IsOptional()
  @Matches(DIVISION)
  registeredCode?: string | null;

  /** The rest of the address. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  registeredAddress?: string | null;

  /** Administrative division (GB/T 2260) of the place of work. */
  @IsOptional()
  @Matches(DIVISION)
  operatingCode?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  operatingAddress?: string | null;

  /** Industries (GB/T 4754), the main one first, `C3841`. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(INDUSTRIES)
  @ArrayUnique()
  @Matches(INDUSTRY, { each: true })
  industryCodes?: string[];
}
