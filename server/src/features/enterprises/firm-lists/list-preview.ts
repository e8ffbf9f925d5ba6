import { setImmediate as nextTurn } from 'node:timers/promises';

import { columnLetters } from '../../../platform/spreadsheet';
import type { Evaluation, GoodRow } from './evaluation';
import type { FirmListDto, FirmListExampleDto, FirmListNodeDto, FirmListWordDto } from './firm-list.dto';
import type { ListContent } from './list-content';
import type { WordNodes } from './word-nodes';

interface Evaluated {
  id: string;
  fileName: string;
  chain: FirmListNodeDto;
  content: ListContent;
  words: WordNodes;
  found: Evaluation;
}

/** More than anybody maps by hand; the rest has few rows each. */
const WORDS_SHOWN = 100;
/** Suggestions made before other requests get their turn. */
const TURN = 10;

export async function listPreviewOf({
  id,
  fileName,
  chain,
  content,
  words,
  found,
}: Evaluated): Promise<FirmListDto> {
  const { sheet, headRow, titles, samples, columns, remembered } = content;
  const used = found.wordsByUse();
  const unknown = used.filter(({ known }) => known === null);
  const known = used.slice(unknown.length);
  return {
    ...{ id, fileName, sheet, headRow, mapping: columns, remembered },
    chain: { code: chain.code, nameZh: chain.nameZh, nameEn: chain.nameEn },
    columns: titles.map((title, at) => ({ title, letters: columnLetters(at), samples: samples[at] ?? [] })),
    counts: { ...found.counts, firmsNew: found.firmsNew, firmsKnown: found.firmsKnown },
    words: await wordDtos([...unknown.slice(0, WORDS_SHOWN), ...known.slice(0, WORDS_SHOWN)], words),
    unknownWords: unknown.length,
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

function exampleOf({ row, firm, codes, added }: GoodRow, words: WordNodes): FirmListExampleDto {
  const { name, uscc, details, id } = firm;
  return {
    ...{ row, name, uscc, province: details.province, city: details.city },
    ...{ nodes: nodesOf(codes, words), isNew: id === null, added },
  };
}

function nodesOf(codes: readonly string[], words: WordNodes): FirmListNodeDto[] {
  return codes.flatMap((code) => {
    const node = words.node(code);
    return node ? [{ code, nameZh: node.nameZh, nameEn: node.nameEn }] : [];
  });
}
