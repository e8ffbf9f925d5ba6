import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AtlasAnchor, AtlasFirm, AtlasRelation, ChainAtlas } from '@lianzhao/server';

import type { CsvRow } from './csv-row';
import { readTable } from './csv-table';
import { Problems } from './problems';
import * as demand from './read-demand';
import * as firms from './read-firms';
import * as tree from './read-nodes';
import { NO_WORDS, readWords, WORD_COLUMNS } from './read-words';

const TABLES = {
  'nodes.csv': tree.NODE_COLUMNS,
  'words.csv': WORD_COLUMNS,
  'links.csv': tree.LINK_COLUMNS,
  'local.csv': firms.SITE_COLUMNS,
  'firms.csv': firms.FIRM_COLUMNS,
  'relations.csv': firms.RELATION_COLUMNS,
  'bom.csv': demand.BOM_COLUMNS,
  'volumes.csv': demand.VOLUME_COLUMNS,
} as const;

/** Our reading of the atlas's README, one file for all chains, with a column that names the chain. */
const CURATED = {
  'anchors.csv': firms.ANCHOR_COLUMNS,
  'aggregates.csv': firms.AGGREGATE_COLUMNS,
  'self_supply.csv': demand.SELF_SUPPLY_COLUMNS,
  'volume_notes.csv': demand.VOLUME_NOTE_COLUMNS,
  'products.csv': demand.PRODUCT_COLUMNS,
} as const;

type Table = keyof typeof TABLES | keyof typeof CURATED;
type Contents = ReadonlyMap<Table, { file: string; content: Buffer | null }>;

/** A chain folder as it lies on disk, not looked into yet. */
export interface ChainFolder {
  code: string;
  name: string;
  dataDate: string;
  /** Codes of all chains of the atlas; a shared file may name no other. */
  chainCodes: ReadonlySet<string>;
  contents: Contents;
  contentHash: string;
}

/** A chain folder that was read and found sound. */
export interface ReadFolder {
  chain: ChainAtlas;
  firms: AtlasFirm[];
  relations: AtlasRelation[];
  anchors: AtlasAnchor[];
}

/** Raised when the way files are read changes, so that unchanged files are loaded again. */
const READER_VERSION = '3';

export function openFolder(
  root: string,
  listed: Pick<ChainFolder, 'code' | 'name' | 'dataDate' | 'chainCodes'>,
): ChainFolder {
  const hash = createHash('sha256').update(`${READER_VERSION} ${listed.code} ${listed.dataDate}`);
  const contents = new Map<Table, { file: string; content: Buffer | null }>();
  const open = (table: Table, file: string) => {
    const content = readIfThere(join(root, file));
    hash.update(`\n${file}\n`).update(content ?? '');
    contents.set(table, { file, content });
  };
  for (const table of Object.keys(TABLES) as Table[]) open(table, `${listed.name}/${table}`);
  for (const table of Object.keys(CURATED) as Table[]) open(table, table);
  return { ...listed, contents, contentHash: hash.digest('hex') };
}

/** Reads and checks a folder as a whole. */
export function readFolder(folder: ChainFolder): ReadFolder {
  const problems = new Problems();
  const rows = readRows(folder, problems);
  problems.throwIfAny(folder.name);

  const nodes = tree.readNodes(rows('nodes.csv'));
  checkRootCode(folder, nodes.find(({ parentCode }) => parentCode === null)?.code, problems);
  const codes = new Set(nodes.map(({ code }) => code));
  const words = readWords(rows('words.csv'), codes);
  const told = nodes.map((node) => ({ ...node, ...(words.get(node.code) ?? NO_WORDS) }));
  const links = tree.readLinks(rows('links.csv'), nodes);
  const siteNames = new Set(rows('local.csv').map((row) => row.optional('name_zh') ?? ''));
  const aggregates = firms.readAggregates(rows('aggregates.csv'), siteNames);
  const sites = firms.readSites(rows('local.csv'), codes, aggregates);
  const purchases = readPurchases(rows, codes, siteNames);

  const facts = { nodes: codes, dataDate: folder.dataDate };
  const listed = firms.readFirms(rows('firms.csv'), facts);
  const relations = firms.readRelations(rows('relations.csv'), listed, facts);
  const anchors = firms.readAnchors(rows('anchors.csv'), codes, { firms: listed, sites });
  problems.throwIfAny(folder.name);

  const { code, dataDate, contentHash } = folder;
  return {
    chain: { code, dataDate, contentHash, nodes: told, links, sites, ...purchases },
    firms: listed,
    relations,
    anchors,
  };
}

type Rows = (table: Table) => CsvRow[];

/** Rows of every table; of the shared ones only those of this chain. */
function readRows({ contents, code, chainCodes }: ChainFolder, problems: Problems): Rows {
  const rows = new Map<Table, CsvRow[]>();
  for (const [table, { file, content }] of contents) {
    const columns = { ...TABLES, ...CURATED }[table];
    if (content === null) problems.add({ file, line: 1, column: null }, 'the file is missing');
    else rows.set(table, readTable(file, content, columns, problems));
    if (table in CURATED) for (const row of rows.get(table) ?? []) row.code('chain', chainCodes, 'chain');
  }
  return (table) => {
    const all = rows.get(table) ?? [];
    return table in CURATED ? all.filter((row) => row.optional('chain') === code) : all;
  };
}

function readPurchases(
  rows: Rows,
  codes: ReadonlySet<string>,
  siteNames: ReadonlySet<string>,
): Pick<ChainAtlas, 'billOfMaterials' | 'volumes' | 'selfSupply' | 'products'> {
  const bill = demand.readBillOfMaterials(rows('bom.csv'), codes);
  const keys = rows('volumes.csv').map((row) =>
    demand.keyOf({ anchor: row.optional('anchor') ?? '', product: row.optional('product') ?? '' }),
  );
  const known = { keys: new Set(keys), siteNames };
  const notes = demand.readVolumeNotes(rows('volume_notes.csv'), bill, known);
  const volumes = demand.readVolumes(rows('volumes.csv'), bill, { notes, siteNames });
  const selfSupply = demand.readSelfSupply(rows('self_supply.csv'), volumes, bill);
  const products = demand.readProducts(rows('products.csv'), volumes, bill);
  return { billOfMaterials: bill, volumes, selfSupply, products };
}

function checkRootCode({ code, name }: ChainFolder, root: string | undefined, problems: Problems): void {
  if (root === undefined || root === code) return;
  const message = `the root is "${root}", chains.csv says "${code}"`;
  problems.add({ file: `${name}/nodes.csv`, line: 2, column: 'code' }, message);
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
