/** How much of our own work there is with one firm of a group, as far as the reader may see it. */
export class FirmWorkDto {
  enterpriseId!: string;
  leads!: number;
  projects!: number;
}

export class GroupWorkDto {
  /** Every firm of the group that is shown. */
  items!: FirmWorkDto[];
}
