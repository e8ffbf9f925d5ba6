/** Why a row of an uploaded table is not taken over. The web makes the sentence from `code` and `params`. */
export class SheetFlawDto {
  /** As Excel numbers it, from 1. */
  row!: number;
  /** Title of the column as it stands in the file; null when the row as a whole is meant. */
  column!: string | null;
  /** `share-over-one`; each import says which there are. */
  code!: string;
  params!: Record<string, unknown>;
}
