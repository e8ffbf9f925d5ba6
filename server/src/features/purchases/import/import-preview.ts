import type { PurchaseColumn } from '@lianzhao/contracts';

import { unitOf } from '../../../platform/spreadsheet';
import type { ListedNode } from '../../chains';
import type { BuyingAnchor } from '../purchase.repository';
import { amountUnitOf } from './amount';
import type { AssessedRow, Assessment } from './assess';
import type { PurchaseList } from './content';
import type { Assessed } from './import-assessor';
import type {
  ImportCountsDto,
  ListColumnDto,
  NodeChoiceDto,
  OpenWordDto,
  PreviewRowDto,
  PurchaseImportDto,
} from './purchase-import.dto';
import { titleOf } from './purchase-row';

const SAMPLES = 3;
const SHOWN_ROWS = 20;
const SHOWN_FLAWS = 1_000;
const SHOWN_WORDS = 200;
/** Words beyond these are shown without suggestions: likeness costs more than everything else here. */
const SUGGESTED_WORDS = 60;
const SUGGESTIONS = 5;

export interface Kept {
  id: string;
  fileName: string;
  content: PurchaseList;
}

/** A list as its uploader sees it before anything is written. */
export function previewOf(
  anchor: BuyingAnchor,
  { id, fileName, content }: Kept,
  assessed: Assessed,
): PurchaseImportDto {
  const { sheet, headRow, unit, shares, localArea, source, words } = content;
  const choice = (code: string) => choiceOf(assessed.nodes.get(code));
  return {
    ...{ id, fileName, anchor: { id: anchor.id, name: anchor.name }, chainCode: anchor.chain.code },
    ...{ sheet, headRow, columns: columnsOf(content), missing: assessed.missing },
    ...{ unit, titleUnit: amountUnitOf(unitOf(titleOf(content, 'value') ?? '')), shares, localArea, source },
    ...{ counts: countsOf(assessed), flawCount: assessed.flaws.length },
    flaws: assessed.flaws.slice(0, SHOWN_FLAWS),
    openWords: openWordsOf(assessed),
    chosenWords: Object.entries(words).map(([word, code]) => ({
      word,
      node: code === null ? null : choice(code),
    })),
    preview: assessed.good.slice(0, SHOWN_ROWS).map((row) => rowOf(row, assessed)),
  };
}

export function countsOf({ rows, good, flawed, leftOut }: Assessment): ImportCountsDto {
  const count = (change: AssessedRow['change']) => good.filter((row) => row.change === change).length;
  return {
    ...{ rows, added: count('added'), updated: count('updated'), unchanged: count('unchanged') },
    ...{ flawed, leftOut },
  };
}

function columnsOf({ titles, rows, columns }: PurchaseList): ListColumnDto[] {
  const keys = new Map(Object.entries(columns).map(([key, at]) => [at, key as PurchaseColumn]));
  return titles.map((title, at) => ({
    ...{ at, title, column: keys.get(at) ?? null },
    samples: rows.slice(0, SAMPLES).map(({ cells }) => cells[at] ?? ''),
  }));
}

function openWordsOf({ words, nodes, names }: Assessed): OpenWordDto[] {
  return [...words]
    .sort(([, one], [, other]) => other.rows - one.rows)
    .slice(0, SHOWN_WORDS)
    .map(([word, { code, rows }], at) => ({
      ...{ word, code, rows },
      suggestions: at < SUGGESTED_WORDS ? suggestionsFor(word, { nodes, names }) : [],
    }));
}

/** Those that are called so, or what lies below them; then those that sound or look alike. */
function suggestionsFor(word: string, { nodes, names }: Pick<Assessed, 'nodes' | 'names'>): NodeChoiceDto[] {
  const called = names.find(word)?.codes ?? [];
  const below = [...nodes.values()].filter(({ parentCode }) => called.includes(parentCode ?? ''));
  const codes = new Set([
    ...called,
    ...below.map(({ code }) => code),
    ...names.suggest(word, 4 * SUGGESTIONS),
  ]);
  return [...codes]
    .filter((code) => nodes.get(code)?.leaf)
    .slice(0, SUGGESTIONS)
    .map((code) => choiceOf(nodes.get(code)));
}

function rowOf({ row, change }: AssessedRow, { nodes }: Assessed): PreviewRowDto {
  const { part, value, periodStart, periodEnd, supplierName, supplierPlace, localShare, tracedShare } = row;
  return {
    ...{ row: row.row, change, node: choiceOf(nodes.get(row.nodeCode)), part, value, periodStart, periodEnd },
    ...{ supplierName, supplierKnown: row.supplierId !== null, supplierPlace, localShare, tracedShare },
  };
}

function choiceOf(node: ListedNode | undefined): NodeChoiceDto {
  return { code: node?.code ?? '', nameZh: node?.nameZh ?? '', nameEn: node?.nameEn ?? '' };
}
