import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, type Page, pageOf, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { Edits } from '../../../platform/history';
import type { Chain } from '../chain.entity';
import { ChainRepository } from '../chain.repository';
import { ChainSettlement } from './chain-settlement';
import { editVisibleTo } from './edit.access';
import type { EditDto, EditQuery, UndoneDto } from './edits.dto';

export interface ChainEdit {
  chain: Chain;
  kind: string;
  /** What the web's sentence names; `node` or `nodes` hold the codes of the nodes that the edit is about. */
  params?: object;
}

/** Edits of a chain: each is undoable, audited, raises the chain's revision and leaves a sound shape, or is refused. */
@Injectable()
export class ChainEdits {
  constructor(
    private readonly db: Database,
    private readonly edits: Edits,
    private readonly chains: ChainRepository,
    private readonly settlement: ChainSettlement,
  ) {}

  /** One at a time: what is found out in the work still holds when an edit begins in it. */
  alone<T>({ id }: Chain, work: () => Promise<T>): Promise<T> {
    return this.db.transaction(async () => {
      await this.chains.hold(id);
      return work();
    });
  }

  run<T>(actor: Actor, { chain, kind, params }: ChainEdit, work: (editId: string) => Promise<T>): Promise<T> {
    return this.edits.run(actor, { kind, scopeId: chain.id, params }, async (editId) => {
      // One edit of a chain at a time: the shape is checked against what the others left.
      await this.chains.hold(chain.id);
      const result = await work(editId);
      await this.settlement.settle(actor, chain.id);
      return result;
    });
  }

  /** An edit of purchases alone: the shape stays as it is, and of the map only these nodes are computed anew. */
  runPurchases<T>(
    actor: Actor,
    { chain, kind, params }: ChainEdit,
    work: (editId: string) => Promise<{ result: T; nodeIds: readonly string[] }>,
  ): Promise<T> {
    return this.edits.run(actor, { kind, scopeId: chain.id, params }, async (editId) => {
      await this.chains.hold(chain.id);
      const { result, nodeIds } = await work(editId);
      await this.chains.touch([chain.id], nodeIds);
      return result;
    });
  }

  async undo(actor: Actor, chain: Chain, editId: string): Promise<UndoneDto> {
    await this.refuseUnseen(actor, chain, editId);
    return this.db.transaction(async () => {
      await this.chains.hold(chain.id);
      return this.edits.undo(actor, editId, (id) => this.settlement.settleUndone(actor, id));
    });
  }

  list(actor: Actor, chain: Chain, query: EditQuery): Promise<Page<EditDto>> {
    const select = sql`edit.id, edit.at, edit.kind, edit.params, edit.undo_of as "undoOf", edit.undone_by as "undoneBy",
      ${referenceTo('"user"', 'edit.actor_id')} as actor`;
    return pageOf<EditDto>(
      this.db,
      {
        ...{
          alias: 'edit',
          select,
          from: sql`edit`,
          where: [sql`edit.scope_id = ${chain.id}`, editVisibleTo(actor), ...about(query)],
        },
        ...{ sortable: { at: { column: 'edit.at', type: 'timestamptz' } }, defaultSort: '-at' },
      },
      query,
    );
  }

  private async refuseUnseen(actor: Actor, chain: Chain, editId: string): Promise<void> {
    const seen = await this.db.row(sql`
      select edit.id from edit where edit.id = ${editId} and edit.scope_id = ${chain.id} and ${editVisibleTo(actor)}`);
    if (!seen) throw new RecordNotFound('edit');
  }
}

/** Edits name the nodes they are about: `nodes` all of them, or `node` the only one. */
function about({ node }: EditQuery): Sql[] {
  if (node === undefined) return [];
  return [sql`(edit.params ->> 'node' = ${node} or edit.params -> 'nodes' ? ${node})`];
}
