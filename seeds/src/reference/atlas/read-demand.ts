import { EVIDENCE_LEVELS } from '@lianzhao/contracts';
import type { AtlasBomRow, AtlasProduct, AtlasSelfSupply, AtlasVolume } from '@lianzhao/server';

import type { CsvRow } from './csv-row';

export const BOM_COLUMNS = [
  'product',
  'product_zh',
  'node_code',
  'share_pct',
  'low_pct',
  'high_pct',
  'base',
  'source',
  'evidence',
];
export const VOLUME_COLUMNS = [
  'anchor',
  'product',
  'unit',
  'annual_volume',
  'purchased_value_cny',
  'year',
  'place',
  'evidence',
  'source',
];
export const SELF_SUPPLY_COLUMNS = ['chain', 'anchor', 'product', 'node_code', 'reason', 'source'];
export const VOLUME_NOTE_COLUMNS = ['chain', 'anchor', 'product', 'value_node_codes', 'local_site', 'source'];

export const PRODUCT_COLUMNS = ['chain', 'product', 'product_zh', 'source'];

const PERCENT = { min: 0, max: 100 };
const AMOUNT = { min: 0, max: 1e13 };
const YEAR = { min: 1950, max: 2100 };
/** Shares are written with two decimals and add up to exactly 100. */
const ROUNDING = 0.005;

/** Reads the bills of materials: low ≤ share ≤ high, and the shares of each product add up to 100. */
export function readBillOfMaterials(rows: readonly CsvRow[], nodes: ReadonlySet<string>): AtlasBomRow[] {
  const seen = new Set<string>();
  const totals = new Map<string, { sum: number; first: CsvRow }>();
  const bill = rows.map((row) => {
    const entry = readBomRow(row, nodes);
    const key = `${entry.product} ${entry.nodeCode}`;
    if (seen.has(key)) row.refuse('node_code', `"${entry.product}" lists "${entry.nodeCode}" twice`);
    seen.add(key);
    const total = totals.get(entry.product) ?? { sum: 0, first: row };
    totals.set(entry.product, { ...total, sum: total.sum + Number(entry.sharePct) });
    return entry;
  });
  for (const [product, { sum, first }] of totals) {
    if (Math.abs(sum - 100) > ROUNDING) {
      first.refuse('share_pct', `the shares of "${product}" add up to ${sum.toFixed(2)}, not 100`);
    }
  }
  return bill;
}

function readBomRow(row: CsvRow, nodes: ReadonlySet<string>): AtlasBomRow {
  const entry: AtlasBomRow = {
    product: row.text('product'),
    productZh: row.text('product_zh'),
    nodeCode: row.code('node_code', nodes, 'node'),
    sharePct: row.decimal('share_pct', PERCENT),
    lowPct: row.decimal('low_pct', PERCENT),
    highPct: row.decimal('high_pct', PERCENT),
    base: row.text('base'),
    source: row.text('source'),
    evidence: row.oneOf('evidence', EVIDENCE_LEVELS),
  };
  if (Number(entry.lowPct) > Number(entry.sharePct)) row.refuse('low_pct', 'is above share_pct');
  if (Number(entry.highPct) < Number(entry.sharePct)) row.refuse('high_pct', 'is below share_pct');
  return entry;
}

/** Reads the anchors' volumes; a purchased value without a bill of materials could not be told apart by node. */
export function readVolumes(
  rows: readonly CsvRow[],
  bill: readonly AtlasBomRow[],
  { notes, siteNames }: { notes: readonly VolumeNote[]; siteNames: ReadonlySet<string> },
): AtlasVolume[] {
  const products = new Set(bill.map(({ product }) => product));
  return rows.map((row) => {
    const anchor = row.text('anchor');
    const product = row.text('product');
    const note = notes.find((candidate) => candidate.anchor === anchor && candidate.product === product);
    const purchasedValue = row.optionalDecimal('purchased_value_cny', AMOUNT);
    if (purchasedValue !== null && !products.has(product)) {
      row.refuse('product', `has a purchased value but "${product}" has no bill of materials`);
    }
    return {
      anchor,
      product,
      unit: row.text('unit'),
      annualVolume: row.optionalDecimal('annual_volume', AMOUNT),
      purchasedValue,
      year: row.optionalInteger('year', YEAR),
      place: row.optional('place'),
      evidence: row.oneOf('evidence', EVIDENCE_LEVELS),
      source: row.text('source'),
      valueNodeCodes: note?.valueNodeCodes ?? null,
      siteName: note?.siteName ?? (siteNames.has(anchor) ? anchor : null),
    };
  });
}

export function readSelfSupply(
  rows: readonly CsvRow[],
  volumes: readonly AtlasVolume[],
  bill: readonly AtlasBomRow[],
): AtlasSelfSupply[] {
  return rows.map((row) => {
    const { anchor, product } = readVolumeKey(row, new Set(volumes.map(keyOf)));
    const nodeCode = row.code('node_code', nodesOf(product, bill), `node of the bill of "${product}"`);
    return { anchor, product, nodeCode, reason: row.text('reason'), source: row.text('source') };
  });
}

/** Reads names of products that have volumes and no bill: a bill names its product itself. */
export function readProducts(
  rows: readonly CsvRow[],
  volumes: readonly AtlasVolume[],
  bill: readonly AtlasBomRow[],
): AtlasProduct[] {
  const made = new Set(volumes.map(({ product }) => product));
  const billed = new Set(bill.map(({ product }) => product));
  const seen = new Set<string>();
  return rows.map((row) => {
    const product = row.code('product', made, 'product of a volume');
    if (billed.has(product)) row.refuse('product', `the bill of "${product}" names it`);
    if (seen.has(product)) row.refuse('product', `"${product}" is named twice`);
    seen.add(product);
    row.text('source');
    return { product, productZh: row.text('product_zh') };
  });
}

export interface VolumeNote {
  anchor: string;
  product: string;
  valueNodeCodes: string[] | null;
  siteName: string | null;
}

/** Reads what the editors say about a volume in words: that its value covers part of the bill, where its plant is listed. */
export function readVolumeNotes(
  rows: readonly CsvRow[],
  bill: readonly AtlasBomRow[],
  { keys, siteNames }: { keys: ReadonlySet<string>; siteNames: ReadonlySet<string> },
): VolumeNote[] {
  return rows.map((row) => {
    const { anchor, product } = readVolumeKey(row, keys);
    const parts = nodesOf(product, bill);
    row.text('source');
    return {
      anchor,
      product,
      valueNodeCodes: row.optional('value_node_codes')
        ? row.codes('value_node_codes', parts, `node of the bill of "${product}"`)
        : null,
      siteName: row.optional('local_site') ? row.code('local_site', siteNames, 'local site') : null,
    };
  });
}

export function keyOf({ anchor, product }: { anchor: string; product: string }): string {
  return `${anchor}\n${product}`;
}

function readVolumeKey(row: CsvRow, known: ReadonlySet<string>): { anchor: string; product: string } {
  const key = { anchor: row.text('anchor'), product: row.text('product') };
  if (!known.has(keyOf(key))) row.refuse('product', `"${key.anchor}" has no volume of "${key.product}"`);
  return key;
}

function nodesOf(product: string, bill: readonly AtlasBomRow[]): Set<string> {
  return new Set(bill.filter((entry) => entry.product === product).map(({ nodeCode }) => nodeCode));
}
