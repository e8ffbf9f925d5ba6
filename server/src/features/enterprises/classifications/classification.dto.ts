import { CLASSIFICATION_SCHEMES, type ClassificationScheme } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const CODE = 10;
const WORDS = 80;

export class ClassificationPath {
  @IsIn(CLASSIFICATION_SCHEMES)
  scheme!: ClassificationScheme;
}

export class ClassificationQuery {
  /** Part of a name, or the beginning of a code; at all depths. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS)
  q?: string;

  /** Without words: the entries right below this one, or the uppermost. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  parent?: string;
}

/** An entry as a record names it. */
export class ClassifiedDto {
  code!: string;
  name!: string;
  /** Names from the top down: `内蒙古自治区鄂尔多斯市`, `制造业 › 汽车制造业`. */
  path!: string;
}

export class ClassificationEntryDto extends ClassifiedDto {
  /** Whether there are entries below it. */
  hasParts!: boolean;
}

export class ClassificationListDto {
  /** The uppermost first; thirty at most where words are looked for. */
  items!: ClassificationEntryDto[];
}
