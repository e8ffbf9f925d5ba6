import type { PurchaseFlaw } from '@lianzhao/contracts';

/** What a cell says, or why it cannot be taken for anything. */
export type Read<T> = { value: T } | Refused;

export interface Refused {
  flaw: PurchaseFlaw;
  params?: Record<string, unknown>;
}

/** As far as every reader wants it: one width, no spaces around. */
export function plainCell(text: string): string {
  return text.normalize('NFKC').trim();
}
