const DIGITS = 2;

/**
 * Free codes for new parts: the parent's with the next numbers behind it, as the atlases number their nodes.
 * @param taken codes of all chains that begin with the parent's, of retired nodes too
 */
export function freeCodes(parentCode: string, taken: readonly string[], count: number): string[] {
  // The root's own parts come behind a hyphen: AUTO, AUTO-01, AUTO-0101.
  const prefix = parentCode.includes('-') ? parentCode : `${parentCode}-`;
  const numbers = taken
    .filter((code) => code.startsWith(prefix))
    .map((code) => code.slice(prefix.length))
    .filter((rest) => /^\d{2}$/.test(rest))
    .map(Number);
  const last = Math.max(0, ...numbers);
  return Array.from({ length: count }, (_, at) => `${prefix}${String(last + at + 1).padStart(DIGITS, '0')}`);
}
