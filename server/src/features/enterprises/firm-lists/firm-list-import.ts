import { isDeepStrictEqual } from 'node:util';

import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { ChainEdits, ChainsService } from '../../chains';
import { FirmListChanged, FirmListIsFlawed, NothingToPlace } from './firm-list.errors';
import type { AppliedFirmListDto } from './firm-list.dto';
import type { ApplyFirmListDto } from './firm-list-input.dto';
import { FirmListReading } from './firm-list-reading';
import { FirmListRepository } from './firm-list.repository';
import { KeptLists } from './kept-lists';
import { placedHere } from './list-preview';

/**
 * Takes a list over: firms nobody knew and places of firms in a chain, as one edit in one transaction. What the
 * register says of a firm it knows stays as it is.
 */
@Injectable()
export class FirmListImport {
  constructor(
    private readonly lists: KeptLists,
    private readonly reading: FirmListReading,
    private readonly firms: FirmListRepository,
    private readonly chains: ChainsService,
    private readonly edits: ChainEdits,
  ) {}

  async apply(actor: Actor, id: string, input: ApplyFirmListDto): Promise<AppliedFirmListDto> {
    const { goodRowsOnly = false, ...origin } = input;
    const list = await this.lists.get(actor, id);
    const { content, fileName: file } = list;
    const chain = await this.chains.get(content.chain);
    const known = await this.reading.nodesOf(chain, content.words);
    // Read again: what the preview knew may be old by now.
    const found = await this.reading.evaluate(id, { chain, content, known });
    if (found.counts.flawed > 0 && !goodRowsOnly) throw new FirmListIsFlawed(found.counts.flawed);
    const placed = found.book.placed();
    if (placed.length === 0) throw new NothingToPlace();
    const fresh = placed.filter((firm) => firm.id === null);
    const leftOut = found.counts.flawed + found.counts.withoutNode;
    const params = { file, firms: fresh.length, placements: found.counts.placementsNew, leftOut };
    return this.edits.run(actor, { chain, kind: 'firms:imported', params }, async (editId) => {
      // Whoever chooses something now waits and is told that the list is taken over; what was chosen meanwhile counts.
      const now = await this.lists.lock(actor, id);
      if (!isDeepStrictEqual(now.content, content)) throw new FirmListChanged();
      await this.firms.add(fresh, origin.source);
      const placements = await this.firms.place(placed, origin);
      await this.lists.applied(actor, list, { chain, editId });
      return { firms: fresh.length, placements, leftOut, ...placedHere(found, known.words), editId };
    });
  }
}
