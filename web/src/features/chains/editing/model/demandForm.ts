import type { EvidenceLevel } from '@lianzhao/contracts';

import type { BillInput, BillRow, Volume, VolumeInput } from '../edit.types';
import { sourcedForm, type Sourced } from './sourced';

const text = (value: number | null | undefined) => value?.toString() ?? '';
const orNull = (typed: string) => typed.trim() || null;

/** A row of a bill of materials as it is typed. */
export type BillForm = Sourced & {
  product: string;
  productZh: string;
  sharePct: string;
  lowPct: string;
  highPct: string;
  base: string;
};

export function billForm(row?: BillRow): BillForm {
  return {
    product: row?.product ?? '',
    productZh: row?.productZh ?? '',
    sharePct: text(row?.sharePct),
    lowPct: text(row?.lowPct),
    highPct: text(row?.highPct),
    base: row?.base ?? '',
    ...sourcedForm(row),
    evidence: row?.evidence ?? 'estimate',
  };
}

/** Without a range the share is taken for sure. */
export function billInput(form: BillForm): BillInput {
  const sharePct = form.sharePct.trim();
  return {
    sharePct,
    lowPct: form.lowPct.trim() || sharePct,
    highPct: form.highPct.trim() || sharePct,
    ...(form.productZh.trim() ? { productZh: form.productZh.trim() } : {}),
    ...(form.base.trim() ? { base: form.base.trim() } : {}),
    source: form.source.trim(),
    evidence: form.evidence as EvidenceLevel,
    dataDate: orNull(form.dataDate),
  };
}

/** What an anchor's plant makes and buys, as it is typed. */
export type VolumeForm = Sourced & {
  anchor: string;
  product: string;
  unit: string;
  annualVolume: string;
  purchasedValue: string;
  /** Codes set apart by a space. */
  valueNodeCodes: string;
  siteId: string;
  year: string;
  place: string;
};

export function volumeForm(volume?: Volume): VolumeForm {
  return {
    anchor: volume?.anchor ?? '',
    product: volume?.product ?? '',
    unit: volume?.unit ?? '',
    annualVolume: text(volume?.annualVolume),
    purchasedValue: text(volume?.purchasedValue),
    valueNodeCodes: volume?.valueNodeCodes?.join(' ') ?? '',
    siteId: volume?.site?.id ?? '',
    year: text(volume?.year),
    place: volume?.place ?? '',
    ...sourcedForm(volume),
    evidence: volume?.evidence ?? 'stated',
  };
}

export function volumeInput(form: VolumeForm): VolumeInput {
  const codes = form.valueNodeCodes.split(' ').filter(Boolean);
  return {
    anchor: form.anchor.trim(),
    product: form.product.trim(),
    unit: form.unit.trim(),
    annualVolume: orNull(form.annualVolume),
    purchasedValue: orNull(form.purchasedValue),
    valueNodeCodes: codes.length > 0 ? codes : null,
    siteId: orNull(form.siteId),
    year: form.year.trim() === '' ? null : Number(form.year),
    place: orNull(form.place),
    evidence: form.evidence as EvidenceLevel,
    source: form.source.trim(),
    dataDate: orNull(form.dataDate),
  };
}

export interface Bill {
  product: string;
  productZh: string;
  base: string;
  rows: BillRow[];
  /** Percent that all its rows make together. */
  sum: number;
}

const WHOLE = 100;
/** Shares have three decimals; what a hundred of them may be off by rounding. */
const ROUNDING = 0.05;

/** Rows by product, in the order in which they came. */
export function billsOf(rows: readonly BillRow[]): Bill[] {
  const bills = new Map<string, Bill>();
  for (const row of rows) {
    const { product, productZh, base } = row;
    const bill = bills.get(product) ?? { product, productZh, base, rows: [], sum: 0 };
    bill.rows.push(row);
    bill.sum += row.sharePct;
    bills.set(product, bill);
  }
  return [...bills.values()];
}

/** What the products that a chain knows are called, by their codes. */
export function productNames(
  bills: readonly Pick<BillRow, 'product' | 'productZh'>[],
  volumes: readonly Pick<Volume, 'product' | 'productZh'>[],
): Map<string, string> {
  const known = [...bills, ...volumes];
  return new Map(
    known.flatMap(({ product, productZh }): [string, string][] =>
      productZh === null ? [] : [[product, productZh]],
    ),
  );
}

/** Shares of a product are to make a hundred percent. */
export const isWhole = ({ sum }: Bill) => Math.abs(sum - WHOLE) <= ROUNDING;
