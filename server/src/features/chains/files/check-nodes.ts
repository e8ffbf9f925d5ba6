import { LIMITS } from '@lianzhao/contracts';

import { isDataDate } from '../editing/data-date';
import type { ChainFlaw, PlannedNode, TakenCode } from './chain-plan';
import { linesOf, type ReadLine } from './file-lines';
import type { ChainTables } from './read-chain';

/** As long as a node's code may be; no sign that means something in an address. */
export const NODE_CODE = /^[A-Z0-9][A-Z0-9._-]{0,19}$/;
const WORDS = { most: 30, each: 60 };
const TECHNOLOGIES = { most: 20, each: 100 };
const INDUSTRIES = { most: 20, each: 10 };

type Draft = Omit<PlannedNode, 'stream' | 'kind' | 'level'> &
  Partial<Pick<PlannedNode, 'stream' | 'kind'>> & { line: ReadLine };

/** Nodes of the file in its order, and everything that keeps them from being a tree. */
export function nodesOf(tables: ChainTables, taken: readonly TakenCode[], flaws: ChainFlaw[]): PlannedNode[] {
  const drafts = linesOf(tables, 'nodes', flaws).map(draftOf);
  const known = new Map<string, Draft>();
  for (const draft of drafts) {
    const first = known.get(draft.code);
    if (first) draft.line.flaw('code', 'code-twice', { code: draft.code, row: first.line.row });
    else if (draft.code !== '') known.set(draft.code, draft);
  }
  const chainOf = new Map(taken.map(({ code, chain }) => [code, chain]));
  for (const { code, line } of known.values()) {
    const chain = chainOf.get(code);
    if (chain !== undefined) line.flaw('code', 'code-taken', { code, chain });
  }
  checkTree(known);
  const parents = new Set([...known.values()].map(({ parentCode }) => parentCode));
  return [...known.values()].map((draft) => ({
    ...plannedOf(draft, known),
    kind: draft.kind ?? (parents.has(draft.code) ? 'system' : 'part'),
  }));
}

function draftOf(line: ReadLine): Draft {
  const code = line.code('code');
  if (code === '') line.flaw('code', 'empty');
  else if (!NODE_CODE.test(code)) line.flaw('code', 'code-form');
  const nameZh = line.needed('nameZh', 120);
  const dataDate = line.text('dataDate', 10);
  if (dataDate !== null && !isDataDate(dataDate)) line.flaw('dataDate', 'date-form');
  return {
    ...{ line, code, nameZh, dataDate, parentCode: line.code('parent') || null },
    nameEn: line.text('nameEn', LIMITS.name) ?? nameZh,
    stream: line.word('stream') ?? undefined,
    kind: line.word('kind') ?? undefined,
    supplyRadius: line.word('radius'),
    criticality: line.whole('criticality', [1, 5]),
    keywords: line.list('keywords', WORDS),
    industryCodes: line.list('industryCodes', INDUSTRIES),
    technologies: line.list('technologies', TECHNOLOGIES),
    source: line.text('source', LIMITS.text),
  };
}

function checkTree(known: ReadonlyMap<string, Draft>): void {
  const roots = [...known.values()].filter(({ parentCode }) => parentCode === null);
  const [root] = roots;
  for (const { line } of roots.slice(1)) line.flaw('parent', 'second-root', { root: root?.code ?? '' });
  const seen = new Set<string>();
  for (const { code, parentCode, line } of known.values()) {
    if (parentCode !== null && !known.has(parentCode)) {
      line.flaw('parent', 'unknown-parent', { code: parentCode.slice(0, 40) });
    }
    const circle = circleFrom(code, known, seen);
    if (circle) line.flaw('parent', 'tree-cycle', { path: circle.join(' → ') });
  }
  for (const { parentCode, stream, line } of known.values()) {
    // The root stands for the whole chain, so what hangs on it has nothing to take its stream from.
    const nothing = stream === undefined && line.text('stream', LIMITS.line) === null;
    if (parentCode !== null && parentCode === root?.code && nothing) line.flaw('stream', 'empty');
  }
}

/** The circle that the way up from here runs into, each circle told once. */
function circleFrom(code: string, known: ReadonlyMap<string, Draft>, seen: Set<string>): string[] | null {
  const way: string[] = [];
  for (let at: string | null = code; at !== null; at = known.get(at)?.parentCode ?? null) {
    const start = way.indexOf(at);
    if (start >= 0) return [...way.slice(start), at];
    if (seen.has(at)) return null;
    seen.add(at);
    way.push(at);
  }
  return null;
}

function plannedOf(
  { line: _, ...draft }: Draft,
  known: ReadonlyMap<string, Draft>,
): Omit<PlannedNode, 'kind'> {
  const above = wayUp(draft.code, known);
  return {
    ...draft,
    level: above.length,
    stream: above.find(({ stream }) => stream !== undefined)?.stream ?? 'midstream',
  };
}

/** A node and what it hangs on, up to the root. */
function wayUp(code: string, known: ReadonlyMap<string, Draft>): Draft[] {
  const way: Draft[] = [];
  for (
    let at = known.get(code);
    at && !way.includes(at);
    at = at.parentCode === null ? undefined : known.get(at.parentCode)
  )
    way.push(at);
  return way;
}
