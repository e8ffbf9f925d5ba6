import { LIMITS } from '@lianzhao/contracts';

import { cycleIn } from '../editing/structure';
import type { ChainColumn } from './chain-columns';
import type { ChainFlaw, ChainPlan, PlannedLink, PlannedNode, PlannedSite, TakenCode } from './chain-plan';
import { nodesOf } from './check-nodes';
import { codeText, linesOf, type ReadLine } from './file-lines';
import type { ChainTables } from './read-chain';

const NODES_OF_SITE = { most: 50, each: 20 };
const YEARS = [1949, 2099] as const;
/** Circles told at once; whoever has more has another problem. */
const CIRCLES = 20;

/** What the tables say and everything that is wrong with them, with the rows that show it; writes nothing. */
export function checkChain(
  tables: ChainTables,
  taken: readonly TakenCode[],
): { plan: ChainPlan; flaws: ChainFlaw[] } {
  const flaws: ChainFlaw[] = [];
  const nodes = nodesOf(tables, taken, flaws);
  const places = placesOf(nodes);
  const links = linksOf(tables, places, flaws);
  const sites = sitesOf(tables, places, flaws);
  return { plan: { nodes, links, sites }, flaws: inOrderOf(tables, flaws) };
}

/** As one goes through the file: sheet by sheet, row by row. */
function inOrderOf({ tables }: ChainTables, flaws: readonly ChainFlaw[]): ChainFlaw[] {
  const place = new Map(tables.map(({ sheet }, at) => [sheet, at]));
  const at = ({ sheet }: ChainFlaw) => place.get(sheet) ?? 0;
  return [...flaws].sort((a, b) => at(a) - at(b) || a.row - b.row);
}

/** Codes the tables give to nodes, for asking which of them others have. */
export function codesIn({ tables }: ChainTables): string[] {
  return tables
    .filter(({ kind }) => kind === 'nodes')
    .flatMap(({ lines }) => lines.map(({ cells }) => codeText(cells.code ?? '')));
}

/** Why something cannot be at the node of this code, or null: what has parts is no place of its own. */
type Places = (code: string) => 'empty' | 'unknown-node' | 'not-a-leaf' | null;

function placesOf(nodes: readonly PlannedNode[]): Places {
  const codes = new Set(nodes.map(({ code }) => code));
  const parents = new Set(nodes.map(({ parentCode }) => parentCode));
  return (code) => {
    if (code === '') return 'empty';
    if (!codes.has(code)) return 'unknown-node';
    return parents.has(code) ? 'not-a-leaf' : null;
  };
}

function linksOf(tables: ChainTables, places: Places, flaws: ChainFlaw[]): PlannedLink[] {
  const found = new Map<string, PlannedLink & { line: ReadLine }>();
  for (const line of linesOf(tables, 'links', flaws)) {
    const [from, to] = [line.code('from'), line.code('to')];
    const ends = [refuse(line, 'from', places(from), from), refuse(line, 'to', places(to), to)];
    const first = found.get(`${from} ${to}`);
    if (ends.some(Boolean)) continue;
    if (from === to) line.flaw('to', 'link-to-itself', { code: from });
    else if (first) line.flaw(null, 'link-twice', { row: first.line.row });
    else {
      const evidence = line.word('evidence');
      found.set(`${from} ${to}`, { line, from, to, evidence, source: line.text('source', LIMITS.text) });
    }
  }
  refuseCircles([...found.values()]);
  return [...found.values()].map(({ line: _, ...link }) => link);
}

/** @returns whether there was something to refuse */
function refuse(line: ReadLine, column: ChainColumn, why: string | null, code: string): boolean {
  if (why !== null) line.flaw(column, why, { code: code.slice(0, 40) });
  return why !== null;
}

/** Each circle is told at its last link and taken for mended, so that the next one is found too. */
function refuseCircles(links: readonly (PlannedLink & { line: ReadLine })[]): void {
  let left = links;
  for (let told = 0; told < CIRCLES; told += 1) {
    const path = cycleIn(left);
    const closing = left.findLast(({ from, to }) =>
      path?.some((code, at) => code === from && path[at + 1] === to),
    );
    if (!path || !closing) return;
    closing.line.flaw(null, 'link-cycle', { path: path.join(' → ') });
    left = left.filter((link) => link !== closing);
  }
}

function sitesOf(tables: ChainTables, places: Places, flaws: ChainFlaw[]): PlannedSite[] {
  const found = new Map<string, PlannedSite & { row: number }>();
  for (const line of linesOf(tables, 'sites', flaws)) {
    const nameZh = line.needed('nameZh', LIMITS.name);
    const nodeCodes = line.list('nodes', NODES_OF_SITE).map(codeText);
    if (nodeCodes.length === 0) line.flaw('nodes', 'empty');
    for (const code of nodeCodes) refuse(line, 'nodes', places(code), code);
    const first = found.get(nameZh);
    if (nameZh !== '' && first) line.flaw('nameZh', 'site-twice', { row: first.row });
    else found.set(nameZh, { ...siteOf(line), nameZh, nodeCodes, row: line.row });
  }
  return [...found.values()].map(({ row: _, ...site }) => site);
}

function siteOf(line: ReadLine): Omit<PlannedSite, 'nameZh' | 'nodeCodes'> {
  const missing = line.text('status', 20) === null;
  if (missing) line.flaw('status', 'empty');
  return {
    status: line.word('status') ?? 'unknown',
    parent: line.text('parent', LIMITS.name),
    place: line.text('place', LIMITS.name),
    capacity: line.text('capacity', LIMITS.line),
    year: line.whole('year', YEARS),
    evidence: line.word('evidence'),
    source: line.text('source', LIMITS.text),
  };
}
