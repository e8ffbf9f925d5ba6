import { Injectable } from '@nestjs/common';

import { dayOf } from '../../../platform/calendar';
import { ImportRows } from '../../../platform/imports';
import { AreasService, type Chain } from '../../chains';
import { IndustryNames } from '../register-import/industry-names';
import { Evaluation } from './evaluation';
import { FirmListRepository } from './firm-list.repository';
import { HomeFirms } from './home-firms';
import type { ListContent } from './list-content';
import { type KnownNodes, ListNodes } from './list-nodes';
import { RowNodes } from './row-nodes';
import { RowReader } from './row-reader';

/** Reads the rows of a list through what is known now: the preview and the import see the same. */
@Injectable()
export class FirmListReading {
  constructor(
    private readonly rows: ImportRows,
    private readonly nodes: ListNodes,
    private readonly areas: AreasService,
    private readonly firms: FirmListRepository,
  ) {}

  nodesOf(chain: Chain, chosen: ListContent['words']): Promise<KnownNodes> {
    return this.nodes.of(chain, chosen);
  }

  async evaluate(
    importId: string,
    { chain, content, known }: { chain: Chain; content: ListContent; known: KnownNodes },
  ): Promise<Evaluation> {
    const industries = new IndustryNames(known.industries);
    const nodes = new RowNodes(known, (text) => industries.classIn(text), content.picked ?? {});
    const home = new HomeFirms(await this.areas.list(), await this.firms.siteNames(chain.id));
    const found = new Evaluation(known.words, nodes, home);
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
