import sql, { join, raw, type Sql } from 'sql-template-tag';

import type { LeadPlan } from '../lead-plan';

/** Where each field of the plan stands, and as what it is read out of JSON. */
const COLUMNS: Record<keyof LeadPlan, readonly [column: string, type: string]> = {
  referrer: ['referrer', 'text'],
  reporterUnit: ['reporter_unit', 'text'],
  investorProfile: ['investor_profile', 'text'],
  fixedAssets: ['fixed_assets', 'numeric'],
  landMu: ['land_mu', 'numeric'],
  powerLoad: ['power_load', 'numeric'],
  energyTce: ['energy_tce', 'numeric'],
  waterUse: ['water_use', 'numeric'],
  emissions: ['emissions', 'text[]'],
  expectedOutput: ['expected_output', 'numeric'],
  expectedTax: ['expected_tax', 'numeric'],
  expectedJobs: ['expected_jobs', 'int'],
  intendedLocation: ['intended_location', 'text'],
  requests: ['requests', 'text'],
};
const ENTRIES = Object.entries(COLUMNS);

const listed = (parts: Sql[]) => join(parts, ', ');

/** `referrer, reporter_unit, …` */
export const PLAN_COLUMNS = listed(ENTRIES.map(([, [column]]) => raw(column)));
/** Of `jsonb_to_recordset`. */
export const PLAN_TYPES = listed(ENTRIES.map(([field, [, type]]) => raw(`"${field}" ${type}`)));
export const PLAN_SAID = listed(ENTRIES.map(([field]) => raw(`said."${field}"`)));
/** What a row says nothing of stays. */
export const PLAN_CHANGES = listed(
  ENTRIES.map(([field, [column]]) => raw(`${column} = coalesce(said."${field}", lead.${column})`)),
);
/** An object with the fields' names. */
export const PLAN_OBJECT = sql`json_build_object(${listed(
  ENTRIES.map(([field, [column]]) => raw(`'${field}', lead.${column}`)),
)})`;
