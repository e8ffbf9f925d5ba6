import { IsString, IsUUID, MaxLength } from 'class-validator';

const CODE = 30;

/** A node by its code within its chain. */
export class NodePath {
  @IsString()
  @MaxLength(CODE)
  code!: string;

  @IsString()
  @MaxLength(CODE)
  nodeCode!: string;
}

/** A row that belongs to a chain. */
export class ChainRowPath {
  @IsString()
  @MaxLength(CODE)
  code!: string;

  @IsUUID()
  id!: string;
}
