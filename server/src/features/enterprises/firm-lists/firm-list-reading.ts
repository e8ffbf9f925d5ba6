import { Injectable } from '@nestjs/common';

import { dayOf } from '../../../platform/calendar';
import { ImportChoices, ImportRows } from '../../../platform/imports';
import { type Chain, NamedNodes } from '../../chains';
import { Evaluation } from './evaluation';
import { FirmListRepository } from './firm-list.repository';
import type { ListContent } from './list-content';
import { RowReader } from './row-reader';
import { WordNodes } from './word-nodes';

/** What the zone chose for words of earlier lists, by chain. */
export const LIST_WORDS = 'firm-list:words';

/** Reads the rows of a list through what is known now: the preview and the import see the same. */
@Injectable()
export class FirmListReading {
  constructor(
    private readonly rows: ImportRows,
    private readonly nodes: NamedNodes,
    private readonly choices: ImportChoices,
    private readonly firms: FirmListRepository,
  ) {}

  async words(chain: Chain, chosen: ListContent['words']): Promise<WordNodes> {
    const remembered = await this.choices.of<string[]>({ kind: LIST_WORDS, scopeId: chain.id });
    return new WordNodes(await this.nodes.ofChain(chain.id), chosen, remembered);
  }

  async evaluate(
    importId: string,
    { chain, content, words }: { chain: Chain; content: ListContent; words: WordNodes },
  ): Promise<Evaluation> {
    const found = new Evaluation(words);
    const reader = new RowReader(content, dayOf());
    if (reader.wanted.length === 0) return found;
    for await (const batch of this.rows.batches(importId, reader.wanted)) {
      const read = batch.map((row) => reader.read(row));
      found.book.learn(await this.firms.known(chain.id, read));
      for (const row of read) found.take(row);
    }
    return found;
  }
}
