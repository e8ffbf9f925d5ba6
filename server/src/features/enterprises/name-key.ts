const LEGAL_FORM = /(股份)?(有限)?(责任)?公司$/;
const GROUP = /集团$/;

/**
 * What of a name tells firms apart: width, case, brackets, spaces and the legal form at its end do not. A
 * branch (…分公司) is another key than its company, because only the end is taken off.
 */
export function nameKeyOf(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (/分公司$/.test(plain)) return plain;
  const bare = plain.replace(LEGAL_FORM, '').replace(GROUP, '');
  return bare === '' ? plain || name.trim() : bare;
}
