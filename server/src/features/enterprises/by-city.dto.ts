import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class CityQuery {
  /** Code of a chain. */
  @IsString()
  @MaxLength(30)
  chain!: string;

  /** Codes of its nodes, with commas between; of all of them unless said. */
  @IsOptional()
  @Matches(/^[\w-]{1,30}(,[\w-]{1,30}){0,199}$/)
  nodes?: string;
}

export class CityFirmsDto {
  /** Null where the register does not say. */
  province!: string | null;
  city!: string | null;
  firms!: number;
  /** Some of their names. */
  examples!: string[];
}

export class CityFirmsListDto {
  items!: CityFirmsDto[];
}
