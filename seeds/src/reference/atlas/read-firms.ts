import { ENTERPRISE_RELATIONS, EVIDENCE_LEVELS, LOCAL_STATUSES } from '@lianzhao/contracts';
import type { AtlasAnchor, AtlasFirm, AtlasRelation, AtlasSite } from '@lianzhao/server';

import type { CsvRow } from './csv-row';

export const FIRM_COLUMNS = [
  'name_zh',
  'short_name',
  'name_en',
  'province',
  'city',
  'region',
  'listing',
  'node_codes',
  'main_products',
  'qualifications',
  'source',
];
export const RELATION_COLUMNS = ['supplier', 'customer', 'node_code', 'relation', 'evidence', 'source'];
export const SITE_COLUMNS = [
  'name_zh',
  'parent',
  'node_codes',
  'status',
  'capacity',
  'year',
  'place',
  'source',
];
export const ANCHOR_COLUMNS = [
  'chain',
  'enterprise',
  'local_sites',
  'volume_names',
  'node_codes',
  'source',
  'note',
];
export const AGGREGATE_COLUMNS = ['chain', 'local_site', 'source'];

/** What a folder knows before its firms are read: codes of its nodes, and when it was compiled. */
export interface FolderFacts {
  nodes: ReadonlySet<string>;
  dataDate: string;
}

export function readFirms(rows: readonly CsvRow[], { nodes, dataDate }: FolderFacts): AtlasFirm[] {
  const names = new Set<string>();
  return rows.map((row) => {
    const source = row.text('source');
    return {
      name: uniqueName(row, names),
      shortName: row.optional('short_name'),
      nameEn: row.optional('name_en'),
      province: row.optional('province'),
      city: row.optional('city'),
      region: row.optional('region'),
      listing: row.optional('listing'),
      mainProducts: row.optional('main_products'),
      qualifications: row.list('qualifications'),
      source,
      placements: row.codes('node_codes', nodes, 'node').map((nodeCode) => ({ nodeCode, source, dataDate })),
    };
  });
}

export function readRelations(
  rows: readonly CsvRow[],
  firms: readonly AtlasFirm[],
  { nodes, dataDate }: FolderFacts,
): AtlasRelation[] {
  const names = new Set(firms.map(({ name }) => name));
  return rows.map((row) => ({
    supplier: row.code('supplier', names, 'firm'),
    customer: row.code('customer', names, 'firm'),
    nodeCode: row.code('node_code', nodes, 'node'),
    relation: row.oneOf('relation', ENTERPRISE_RELATIONS),
    evidence: row.oneOf('evidence', EVIDENCE_LEVELS),
    source: row.text('source'),
    dataDate,
  }));
}

export function readSites(
  rows: readonly CsvRow[],
  nodes: ReadonlySet<string>,
  aggregates: ReadonlySet<string>,
): AtlasSite[] {
  const names = new Set<string>();
  return rows.map((row) => {
    const nameZh = uniqueName(row, names);
    return {
      nameZh,
      parent: row.optional('parent'),
      nodeCodes: row.codes('node_codes', nodes, 'node'),
      status: row.oneOf('status', LOCAL_STATUSES),
      capacity: row.optional('capacity'),
      year: row.optionalInteger('year', { min: 1950, max: 2100 }),
      place: row.optional('place'),
      source: row.text('source'),
      aggregate: aggregates.has(nameZh),
    };
  });
}

/** Names of the rows of local.csv that stand for several firms. */
export function readAggregates(rows: readonly CsvRow[], siteNames: ReadonlySet<string>): Set<string> {
  return new Set(
    rows.map((row) => {
      row.text('source');
      return row.code('local_site', siteNames, 'local site');
    }),
  );
}

export function readAnchors(
  rows: readonly CsvRow[],
  nodes: ReadonlySet<string>,
  { firms, sites }: { firms: readonly AtlasFirm[]; sites: readonly AtlasSite[] },
): AtlasAnchor[] {
  const firmNames = new Set(firms.map(({ name }) => name));
  const siteNames = new Set(sites.map(({ nameZh }) => nameZh));
  return rows.map((row) => {
    const localSites = row.codes('local_sites', siteNames, 'local site');
    return {
      chainCode: row.text('chain'),
      firm: row.code('enterprise', firmNames, 'firm'),
      localName: localSites.join('、'),
      aliases: [...new Set([...localSites, ...row.list('volume_names')])],
      nodeCodes: row.codes('node_codes', nodes, 'node'),
      source: row.text('source'),
      note: row.optional('note'),
    };
  });
}

function uniqueName(row: CsvRow, names: Set<string>): string {
  const name = row.text('name_zh');
  if (names.has(name)) row.refuse('name_zh', `duplicate name "${name}"`);
  names.add(name);
  return name;
}
