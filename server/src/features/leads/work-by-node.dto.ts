import { IsString, MaxLength } from 'class-validator';

export class WorkByNodeQuery {
  /** Code of a chain. */
  @IsString()
  @MaxLength(30)
  chain!: string;
}

/** How much of our own work there is at one node, as far as the reader may see it. */
export class NodeWorkDto {
  nodeCode!: string;
  /** Those in which somebody still has to do something. */
  open!: number;
  total!: number;
}

export class WorkByNodeDto {
  items!: NodeWorkDto[];
}
