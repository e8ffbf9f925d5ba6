import type { PurchaseColumn } from '@lianzhao/contracts';

import type { ListedNode } from '../../chains';
import type { PurchaseList } from './content';
import type { Lookups } from './lookups';
import type { Read } from './read';

/** The word by which a row names its node: of that column, else the name of what is bought. */
export function wordOf(cell: (key: PurchaseColumn) => string): string {
  return cell('node') || cell('part');
}

/** The one leaf a row names, by what its uploader said of the word or by what nodes are called; never a likely one. */
export function nodeOf(
  list: PurchaseList,
  cell: (key: PurchaseColumn) => string,
  { words, nodes }: Lookups,
): Read<ListedNode> | 'left-out' {
  const word = wordOf(cell);
  if (word === '') return { flaw: 'empty' };
  const chosen = Object.hasOwn(list.words, word) ? list.words[word] : undefined;
  if (chosen === null) return 'left-out';
  const codes = chosen === undefined ? (words.find(word)?.codes ?? []) : [chosen];
  const found = codes.flatMap((code) => nodes.get(code) ?? []);
  const leaves = found.filter(({ leaf }) => leaf);
  const [only] = leaves;
  if (only && leaves.length === 1) return { value: only };
  if (found.length === 0) return { flaw: 'node-unknown', params: { value: word } };
  return { flaw: only ? 'node-several' : 'node-not-leaf', params: { value: word } };
}
