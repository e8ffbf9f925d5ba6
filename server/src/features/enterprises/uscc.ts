/** Characters of a 统一社会信用代码 in the order of their values: no I, O, S, V, Z (GB 32100-2015). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORMAT = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Of the organisation code inside it, positions 9 to 16 (GB 11714-1997). */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export type UsccProblem = 'format' | 'check-digit';

/** Full width to half width, upper case, without the spaces and hyphens people group it with. */
export function normaliseUscc(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}

/**
 * What is wrong with a normalised code. Codes whose check digit is wrong exist in published registers, so that
 * is for a person to judge; a wrong format is no code at all.
 */
export function usccProblem(code: string): UsccProblem | null {
  if (!FORMAT.test(code)) return 'format';
  const sound = code[16] === organisationCheck(code.slice(8, 16)) && code[17] === check(code.slice(0, 17));
  return sound ? null : 'check-digit';
}

function check(body: string): string {
  const sum = weigh(body, WEIGHTS, (character) => ALPHABET.indexOf(character));
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

function organisationCheck(body: string): string {
  const sum = weigh(body, ORGANISATION_WEIGHTS, (character) => Number.parseInt(character, 36));
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}

function weigh(body: string, weights: readonly number[], valueOf: (character: string) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * valueOf(body[at] ?? '0'), 0);
}
