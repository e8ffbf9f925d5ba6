import type { AtlasNode } from '@lianzhao/server';

import type { CsvRow } from './csv-row';

export const WORD_COLUMNS = ['code', 'industry_codes', 'keywords', 'technologies', 'judged_by'];

/** What a node is found by, and what one must master to work there. */
export type NodeWords = Pick<AtlasNode, 'industryCodes' | 'keywords' | 'technologies'>;

export const NO_WORDS: NodeWords = { industryCodes: [], keywords: [], technologies: [] };

/** A class of GB/T 4754, or one above it where the table of classes does not hold it. */
const CLASS = /^\d{3,4}$/;

/** Reads what is said of the nodes of one chain, each at most once. */
export function readWords(rows: readonly CsvRow[], codes: ReadonlySet<string>): Map<string, NodeWords> {
  const words = new Map<string, NodeWords>();
  for (const row of rows) {
    const code = row.code('code', codes, 'node');
    if (words.has(code)) row.refuse('code', `duplicate code "${code}"`);
    row.text('judged_by');
    const industryCodes = row.list('industry_codes');
    const wrong = industryCodes.find((each) => !CLASS.test(each));
    if (wrong !== undefined) row.refuse('industry_codes', `"${wrong}" is no class of GB/T 4754`);
    words.set(code, {
      industryCodes,
      keywords: row.list('keywords'),
      technologies: row.list('technologies'),
    });
  }
  return words;
}
