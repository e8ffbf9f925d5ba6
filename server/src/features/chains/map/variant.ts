import type { SupplyArea } from '@lianzhao/contracts';

/** Which of the maps of a chain: how far local reaches, whose records count, and when. */
export interface Variant {
  radius: SupplyArea;
  /** Count purchases that are marked confidential. */
  confidential: boolean;
  /** Purchases of a calendar year; else of the last twelve months of each anchor's records at each node. */
  year: number | null;
  /** As the map was at the end of that day, YYYY-MM-DD; null for now. */
  on: string | null;
}

export function keyOf(chainId: string, { radius, confidential, year, on }: Variant): string {
  return [chainId, radius, confidential, year ?? 'latest', on ?? 'now'].join(' ');
}
