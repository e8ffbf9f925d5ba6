/** 0 to 1 as the percent that stands in a field. */
export function percentOf(share: number | null | undefined): string {
  return share === null || share === undefined ? '' : String(Number((share * 100).toFixed(2)));
}

/** A percent as typed, as the share that is kept: null for nothing, undefined for what is none. */
export function shareOf(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s%％]/g, '');
  if (text === '') return null;
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text) || Number(text) > 100) return undefined;
  return Number((Number(text) / 100).toFixed(4));
}
