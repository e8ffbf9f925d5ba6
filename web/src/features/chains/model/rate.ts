export interface Rate {
  low: number;
  high: number;
  denominator: number;
}

type FormatNumber = (value: number, options: Intl.NumberFormatOptions) => string;

export function percentText(share: number, n: FormatNumber, digits = 1): string {
  return n(share, { style: 'percent', maximumFractionDigits: digits, minimumFractionDigits: digits });
}

/** A rate, or its limits where nobody knows how much is bought here; a dash where there is nothing to divide by. */
export function rateText({ low, high, denominator }: Rate, n: FormatNumber): string {
  if (denominator <= 0) return '–';
  const least = percentText(low / denominator, n);
  return low === high ? least : `${least}–${percentText(high / denominator, n)}`;
}
