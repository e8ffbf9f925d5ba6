import { setImmediate as nextTurn } from 'node:timers/promises';

import { columnLetters } from '../../../platform/spreadsheet';
import type { Evaluation, GoodRow } from './evaluation';
import { digitsOf } from './class-leaves';
import type {
  AppliedFirmListDto,
  FirmListClassDto,
  FirmListDto,
  FirmListExampleDto,
  FirmListNodeDto,
  FirmListOpenRowDto,
  FirmListWordDto,
} from './firm-list.dto';
import { likelyNodes } from './likely-nodes';
import type { ListContent } from './list-content';
import type { KnownNodes } from './list-nodes';
import type { OpenRow } from './open-rows';
import type { WordNodes } from './word-nodes';

interface Evaluated {
  id: string;
  fileName: string;
  chain: FirmListNodeDto;
  content: ListContent;
  known: KnownNodes;
  found: Evaluation;
}

/** More than anybody maps by hand; the rest has few rows each. */
const WORDS_SHOWN = 100;
/** Suggestions made before other requests get their turn. */
const TURN = 10;
const HERE_SHOWN = 50;

export async function listPreviewOf({
  id,
  fileName,
  chain,
  content,
  known,
  found,
}: Evaluated): Promise<FirmListDto> {
  const { sheet, headRow, titles, samples, columns, remembered } = content;
  const { words } = known;
  const used = found.wordsByUse();
  const unknown = used.filter(({ known }) => known === null);
  const recognised = used.slice(unknown.length);
  const here = found.here();
  const open = found.open.shown();
  return {
    ...{ id, fileName, sheet, headRow, mapping: columns, remembered },
    chain: { code: chain.code, nameZh: chain.nameZh, nameEn: chain.nameEn },
    columns: titles.map((title, at) => ({ title, letters: columnLetters(at), samples: samples[at] ?? [] })),
    counts: {
      ...found.counts,
      ...{ firmsNew: found.firmsNew, firmsKnown: found.firmsKnown, undecided: found.open.count },
      ...{ firmsHere: here.length, firmsUnsited: here.filter(({ sited }) => !sited).length },
    },
    words: await wordDtos([...unknown.slice(0, WORDS_SHOWN), ...recognised.slice(0, WORDS_SHOWN)], words),
    unknownWords: unknown.length,
    openRows: await openDtos(open, known),
    industries: classesOf(open, known),
    here: here.slice(0, HERE_SHOWN).map(({ row, firm, matches, sited }) => ({
      ...{ row, name: firm.name, sited, nodes: nodesOf(codesOf(matches), words) },
    })),
    ...{ flaws: found.flaws, flawCount: found.flawCount },
    examples: found.examples.map((example) => exampleOf(example, words)),
  };
}

type UsedWords = ReturnType<Evaluation['wordsByUse']>;

async function wordDtos(used: UsedWords, words: WordNodes): Promise<FirmListWordDto[]> {
  const dtos: FirmListWordDto[] = [];
  for (const [at, { word, rows, known }] of used.entries()) {
    if (at % TURN === TURN - 1) await nextTurn();
    dtos.push({
      ...{ word, rows, by: known?.by ?? null },
      nodes: nodesOf(known?.codes ?? [], words),
      suggestions: known === null ? nodesOf(words.suggest(word), words) : [],
    });
  }
  return dtos;
}

/** Firms of the zone's own city that a list placed; counted before it is taken over. */
export function placedHere(
  found: Evaluation,
  words: WordNodes,
): Pick<AppliedFirmListDto, 'firmsHere' | 'firmsUnsited' | 'unsited'> {
  const here = found.here();
  const unsited = here.filter(({ sited }) => !sited);
  return {
    ...{ firmsHere: here.length, firmsUnsited: unsited.length },
    unsited: unsited.slice(0, HERE_SHOWN).flatMap(({ firm: { id, name }, matches }) => {
      return id === null ? [] : [{ enterpriseId: id, name, nodes: nodesOf(codesOf(matches), words) }];
    }),
  };
}

async function openDtos(open: readonly OpenRow[], known: KnownNodes): Promise<FirmListOpenRowDto[]> {
  const dtos: FirmListOpenRowDto[] = [];
  for (const [at, { texts, chosen, ...row }] of open.entries()) {
    if (at % TURN === TURN - 1) await nextTurn();
    // Whoever has chosen needs no offer.
    const likely = chosen ? [] : likelyNodes(known, row.industry, texts);
    const { words } = known;
    dtos.push({ ...row, likely: nodesOf(likely, words), chosen: chosen && nodesOf(chosen, words) });
  }
  return dtos;
}

function classesOf(open: readonly OpenRow[], { leaves, words, industries }: KnownNodes): FirmListClassDto[] {
  const names = new Map(industries.map(({ code, name }) => [digitsOf(code), name]));
  return [...new Set(open.map(({ industry }) => industry))].map((code) => ({
    ...{ code, name: names.get(code) ?? code, nodes: nodesOf(leaves.of(code), words) },
  }));
}

function codesOf(matches: readonly { code: string }[]): string[] {
  return matches.map(({ code }) => code);
}

function exampleOf({ row, firm, matches, added }: GoodRow, words: WordNodes): FirmListExampleDto {
  const { name, uscc, details, id } = firm;
  return {
    ...{ row, name, uscc, province: details.province, city: details.city },
    nodes: matches.flatMap(({ code, ...match }) => {
      return nodesOf([code], words).map((node) => ({ ...node, ...match }));
    }),
    ...{ isNew: id === null, added },
  };
}

function nodesOf(codes: readonly string[], words: WordNodes): FirmListNodeDto[] {
  return codes.flatMap((code) => {
    const node = words.node(code);
    return node ? [{ code, nameZh: node.nameZh, nameEn: node.nameEn }] : [];
  });
}
