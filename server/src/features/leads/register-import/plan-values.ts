import { type Emission, LIMITS } from '@lianzhao/contracts';

import type { RowCells } from '../../../platform/imports';
import type { LeadPlan } from '../lead-plan';
import { moneyIn } from './money-in';
import { EMISSION_WORDS } from './plan-fields';

type QuantityField = 'landMu' | 'powerLoad' | 'energyTce' | 'waterUse' | 'expectedJobs';

/** Units people write, by how much of ours each is. */
const UNITS: Record<QuantityField, Readonly<Record<string, number>>> = {
  landMu: { 亩: 1, mu: 1, 公顷: 15 },
  powerLoad: { kw: 1, 千瓦: 1, mw: 1_000, 兆瓦: 1_000, 万千瓦: 10_000 },
  energyTce: { 吨标准煤: 1, 吨标煤: 1, 吨: 1, tce: 1, 万吨标准煤: 10_000, 万吨: 10_000 },
  waterUse: { 立方米: 1, 方: 1, 吨: 1, m3: 1, 万立方米: 10_000, 万吨: 10_000 },
  expectedJobs: { 人: 1, 名: 1, jobs: 1, 万人: 10_000 },
};
const MOST = 99_999_999;
const MOST_JOBS = 1_000_000;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\D*)$/;
const NO_EMISSIONS = /^(无|没有|无排放|none)$/i;
const PARTS = /[、,，;；/]+/;

/** What a row says of what the investor means to do; null where it says nothing. */
export function planIn(cells: RowCells): LeadPlan {
  return {
    referrer: cells.text('referrer', LIMITS.name),
    reporterUnit: cells.text('reporterUnit', LIMITS.name),
    investorProfile: cells.text('investorProfile', LIMITS.text),
    fixedAssets: moneyIn(cells, 'fixedAssets'),
    landMu: quantityIn(cells, 'landMu'),
    powerLoad: quantityIn(cells, 'powerLoad'),
    energyTce: quantityIn(cells, 'energyTce'),
    waterUse: quantityIn(cells, 'waterUse'),
    emissions: emissionsIn(cells),
    expectedOutput: moneyIn(cells, 'expectedOutput'),
    expectedTax: moneyIn(cells, 'expectedTax'),
    expectedJobs: jobsIn(cells),
    intendedLocation: cells.text('intendedLocation', LIMITS.line),
    requests: cells.text('requests', LIMITS.text),
  };
}

/** In our unit, with two places; the unit beside the figure wins over that of the title. */
function quantityIn(cells: RowCells, field: QuantityField): string | null {
  const value = cells.text(field, LIMITS.search);
  if (value === null) return null;
  const [, whole, rest = '', own = ''] = NUMBER.exec(value.normalize('NFKC').replaceAll(/\s/g, '')) ?? [];
  const unit = (own || (cells.unit(field) ?? '')).normalize('NFKC').toLowerCase().replace(/\/年$/, '');
  const factor = unit === '' ? 1 : UNITS[field][unit];
  const amount = Number(`${(whole ?? '').replaceAll(',', '')}${rest}`) * (factor ?? 1);
  if (whole !== undefined && factor === undefined) cells.flaw(field, 'quantity-unit', { value: unit });
  else if (whole === undefined || amount > MOST) cells.flaw(field, 'quantity-unclear', { value });
  else return amount.toFixed(2);
  return null;
}

function jobsIn(cells: RowCells): number | null {
  const jobs = quantityIn(cells, 'expectedJobs');
  if (jobs === null) return null;
  const count = Math.round(Number(jobs));
  if (count <= MOST_JOBS) return count;
  cells.flaw('expectedJobs', 'quantity-unclear', { value: jobs });
  return null;
}

/** `无` is an answer here: somebody has asked, and there are none. */
function emissionsIn(cells: RowCells): Emission[] | null {
  const said = cells.said('emissions');
  if (said === '') return null;
  if (NO_EMISSIONS.test(said)) return [];
  const found = said
    .split(PARTS)
    .map((part) => EMISSION_WORDS.get(part.normalize('NFKC').toLowerCase().trim()));
  const known = found.flatMap((word) => word ?? []);
  if (known.length < found.length)
    cells.flaw('emissions', 'word-unknown', { value: said, allowed: [...EMISSION_WORDS.keys()] });
  return known.length < found.length ? null : [...new Set(known)];
}
