/** How many rows of one kind follow. */
export class MergedRowsDto {
  /** Name of the table, for which the web has a word. */
  kind!: string;
  moved!: number;
  /** Were there twice and become one. */
  joined!: number;
  /** Would point at themselves. */
  dropped!: number;
}

/** Rows of one kind that would follow. */
export class FollowingRowsDto extends MergedRowsDto {
  /** Of the first of them, as far as whoever asks may see them. */
  names!: string[];
}

/** What stays with the record it was merged into, because somebody changed it since. */
export class KeptRowDto {
  /** Name of the table; `field` for a field of the record itself. */
  kind!: string;
  /** Of the row, or the name of the field. */
  id!: string;
}
