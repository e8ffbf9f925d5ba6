interface Placed {
  city: string | null;
}

/** The list answers whom to call elsewhere; what is here already stands under the local sites. */
export function outsideFirms<Firm extends Placed>(firms: readonly Firm[]): Firm[] {
  return firms.filter((firm) => firm.city !== '鄂尔多斯' && firm.city !== '鄂尔多斯市');
}
