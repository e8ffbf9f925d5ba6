import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, type Page, pageOf, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { Edits } from '../../../platform/history';
import type { Chain } from '../chain.entity';
import { ChainIsMisshapen } from '../chain.errors';
import { ChainRepository } from '../chain.repository';
import { MapDataRepository } from '../map/map-data.repository';
import type { EditDto, EditQuery, UndoneDto } from './edits.dto';
import { flawOf } from './structure';

export interface ChainEdit {
  chain: Chain;
  kind: string;
  params?: object;
}

/** Edits of a chain: each is undoable, audited, raises the chain's revision and leaves a sound shape, or is refused. */
@Injectable()
export class ChainEdits {
  constructor(
    private readonly db: Database,
    private readonly edits: Edits,
    private readonly chains: ChainRepository,
    private readonly rows: MapDataRepository,
  ) {}

  run<T>(actor: Actor, { chain, kind, params }: ChainEdit, work: (editId: string) => Promise<T>): Promise<T> {
    return this.edits.run(actor, { kind, scopeId: chain.id, params }, async (editId) => {
      // One edit of a chain at a time: the shape is checked against what the others left.
      await this.chains.hold(chain.id);
      const result = await work(editId);
      await this.settle(chain.id);
      return result;
    });
  }

  async undo(actor: Actor, chain: Chain, editId: string): Promise<UndoneDto> {
    const { scopeId } = await this.edits.get(editId);
    if (scopeId !== chain.id) throw new RecordNotFound('edit');
    return this.db.transaction(async () => {
      await this.chains.hold(chain.id);
      return this.edits.undo(actor, editId, (id) => this.settle(id));
    });
  }

  list(chain: Chain, query: EditQuery): Promise<Page<EditDto>> {
    const select = sql`edit.id, edit.at, edit.kind, edit.params, edit.undo_of as "undoOf", edit.undone_by as "undoneBy",
      ${referenceTo('"user"', 'edit.actor_id')} as actor`;
    return pageOf<EditDto>(
      this.db,
      {
        ...{ alias: 'edit', select, from: sql`edit`, where: [sql`edit.scope_id = ${chain.id}`] },
        ...{ sortable: { at: { column: 'edit.at', type: 'timestamptz' } }, defaultSort: '-at' },
      },
      query,
    );
  }

  private async settle(chainId: string): Promise<void> {
    const { nodes, links } = await this.rows.structure(chainId);
    const flaw = flawOf({ nodes, links });
    if (flaw) throw new ChainIsMisshapen(flaw);
    await this.chains.touch([chainId]);
  }
}
