import { CHAIN_STREAMS, NODE_KINDS, SUPPLY_RADII } from '@lianzhao/contracts';
import type { AtlasLink, AtlasNode } from '@lianzhao/server';

import type { CsvRow } from './csv-row';
import { findCycle } from './cycles';
import type { NodeWords } from './read-words';

export const NODE_COLUMNS = [
  'code',
  'parent_code',
  'name_zh',
  'name_en',
  'stream',
  'level',
  'kind',
  'criticality',
  'cost_share_pct',
  'basis',
  'source',
  'supply_radius',
  'energy_intensity',
  'min_scale',
  'judged_by',
];
export const LINK_COLUMNS = ['from_code', 'to_code'];

/** A node without the words that another table tells of it. */
export type TreeNode = Omit<AtlasNode, keyof NodeWords>;

const GRADE = { min: 1, max: 5 };

/** Reads the tree of one chain: one root, every parent known, each level one below its parent. */
export function readNodes(rows: readonly CsvRow[]): TreeNode[] {
  const byCode = new Map<string, { node: TreeNode; row: CsvRow }>();
  const nodes = rows.map((row) => {
    const node = readNode(row);
    if (byCode.has(node.code)) row.refuse('code', `duplicate code "${node.code}"`);
    else byCode.set(node.code, { node, row });
    return node;
  });
  checkRoot(nodes, rows);
  for (const { node, row } of byCode.values()) checkParent(node, row, byCode);
  refuseCircle(byCode);
  return nodes;
}

function readNode(row: CsvRow): TreeNode {
  return {
    code: row.text('code'),
    parentCode: row.optional('parent_code'),
    nameZh: row.text('name_zh'),
    nameEn: row.text('name_en'),
    stream: row.oneOf('stream', CHAIN_STREAMS),
    level: row.integer('level', { min: 1, max: 4 }),
    kind: row.oneOf('kind', NODE_KINDS),
    criticality: row.optionalInteger('criticality', GRADE),
    costSharePct: row.optionalDecimal('cost_share_pct', { min: 0, max: 100 }),
    costShareBasis: row.optional('basis'),
    source: row.text('source'),
    supplyRadius: row.optionalOneOf('supply_radius', SUPPLY_RADII),
    energyIntensity: row.optionalInteger('energy_intensity', GRADE),
    minScale: row.optional('min_scale'),
    judgedBy: row.optional('judged_by'),
  };
}

function checkRoot(nodes: readonly TreeNode[], rows: readonly CsvRow[]): void {
  const roots = nodes.flatMap((node, at) => (node.parentCode === null ? [{ node, row: rows[at] }] : []));
  if (roots.length === 0) rows[0]?.refuse('parent_code', 'no row without a parent: the chain has no root');
  for (const { node, row } of roots.slice(1)) row?.refuse('parent_code', `"${node.code}" is a second root`);
}

function checkParent(node: TreeNode, row: CsvRow, byCode: ReadonlyMap<string, { node: TreeNode }>): void {
  if (node.parentCode === null) {
    if (node.level !== 1) row.refuse('level', `the root is level 1, not ${node.level}`);
    return;
  }
  const parent = byCode.get(node.parentCode)?.node;
  if (!parent) return row.refuse('parent_code', `unknown parent "${node.parentCode}"`);
  if (node.level !== parent.level + 1) {
    row.refuse('level', `is ${node.level}, but its parent "${parent.code}" is level ${parent.level}`);
  }
}

function refuseCircle(byCode: ReadonlyMap<string, { node: TreeNode; row: CsvRow }>): void {
  const parents = [...byCode].map(
    ([code, { node }]) => [code, node.parentCode ? [node.parentCode] : []] as const,
  );
  const circle = findCycle(new Map(parents));
  if (circle?.[0] === undefined) return;
  byCode.get(circle[0])?.row.refuse('parent_code', `the tree runs in a circle: ${circle.join(' → ')}`);
}

/** Reads the supply links: between known leaves, each once, never in a circle. */
export function readLinks(rows: readonly CsvRow[], nodes: readonly TreeNode[]): AtlasLink[] {
  const codes = new Set(nodes.map(({ code }) => code));
  const parents = new Set(nodes.map(({ parentCode }) => parentCode));
  const rowOf = new Map<string, CsvRow>();
  const links = rows.map((row) => {
    const link = { from: row.code('from_code', codes, 'node'), to: row.code('to_code', codes, 'node') };
    if (parents.has(link.from)) row.refuse('from_code', `"${link.from}" is not a leaf`);
    if (parents.has(link.to)) row.refuse('to_code', `"${link.to}" is not a leaf`);
    const key = `${link.from} → ${link.to}`;
    if (rowOf.has(key)) row.refuse('to_code', `duplicate link ${key}`);
    rowOf.set(key, row);
    return link;
  });
  const circle = findCycle(groupTargets(links));
  if (circle) {
    rowOf
      .get(`${circle[0]} → ${circle[1]}`)
      ?.refuse('to_code', `the links run in a circle: ${circle.join(' → ')}`);
  }
  return links;
}

function groupTargets(links: readonly AtlasLink[]): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of links) targets.set(from, [...(targets.get(from) ?? []), to]);
  return targets;
}
