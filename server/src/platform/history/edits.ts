import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../access/actor';
import { Audit } from '../audit';
import { Database } from '../database';
import { RecordNotFound } from '../errors';
import { Edit } from './edit.entity';
import { EditIsUndone, NothingToUndo } from './history.errors';
import { type Reverted, RowReversal } from './row-reversal';
import type { TrackedTable } from './tracking';

export const TRACKED_TABLES = Symbol('tables whose past is kept');

/** An edit that brought tens of thousands of rows takes more than the usual seconds to take back. */
const PATIENCE = '5min';

export interface NewEdit {
  kind: string;
  /** What the edit belongs to, such as the chain. */
  scopeId: string;
  params?: object;
}

/** Changes to tracked rows happen inside an edit, which can be taken back as one. */
@Injectable()
export class Edits {
  private readonly current = new AsyncLocalStorage<string>();

  constructor(
    private readonly db: Database,
    private readonly reversal: RowReversal,
    private readonly audit: Audit,
    @Inject(TRACKED_TABLES) private readonly tables: readonly TrackedTable[],
  ) {}

  /** Begins an edit whose changes come in several transactions; each of them runs in `resume`. */
  async open(actor: Actor, { kind, scopeId, params = {} }: NewEdit): Promise<string> {
    const id = randomUUID();
    await this.insert(actor, { id, kind, scopeId, params, undoOf: null });
    return id;
  }

  /** Runs the work in a transaction of its own as a part of that edit. Whoever ends the edit audits it. */
  resume<T>(editId: string, work: () => Promise<T>): Promise<T> {
    return this.db.transaction(async () => {
      await this.db.rows(sql`select set_config('lianzhao.edit', ${editId}, true)`);
      const result = await this.current.run(editId, work);
      await this.db.rows(sql`select set_config('lianzhao.edit', '', true)`);
      return result;
    });
  }

  /** Runs the work as one edit in one transaction; inside another edit it belongs to that one. */
  run<T>(actor: Actor, edit: NewEdit, work: (editId: string) => Promise<T>): Promise<T> {
    const outer = this.current.getStore();
    if (outer) return work(outer);
    return this.db.transaction(() => this.record(actor, { ...edit, undoOf: null }, work));
  }

  /**
   * Takes an edit back. A row that was changed again since is left as it is and counted.
   * @param check refuses the outcome by throwing, when it would break a rule of the scope; what it changes itself is a
   * part of the edit that undoes
   */
  undo(
    actor: Actor,
    id: string,
    check: (scopeId: string, undoEdit: string) => Promise<void>,
  ): Promise<Reverted & { editId: string }> {
    return this.db.transaction(async () => {
      await this.db.rows(sql`select set_config('statement_timeout', ${PATIENCE}, true)`);
      const edit = await this.lock(id);
      if (edit.undoneBy) throw new EditIsUndone();
      const { kind, scopeId, params, undoOf } = edit;
      return this.record(
        actor,
        { kind: 'edit:undone', scopeId, params: { kind, ...params }, undoOf: id },
        async (by) => {
          const reverted = await this.reversal.revert(id, this.tables);
          if (reverted.changed === 0) throw new NothingToUndo();
          await check(scopeId, by);
          await this.markUndone(id, by);
          // Taking back what took something back: the first one holds again.
          if (undoOf) await this.markUndone(undoOf, null);
          return { ...reverted, editId: by };
        },
      );
    });
  }

  /** An edit, for those who decide whether its scope may be touched. */
  async get(id: string): Promise<Edit> {
    const found = await this.db.repo(Edit).findOneBy({ id });
    if (!found) throw new RecordNotFound('edit');
    return found;
  }

  private async lock(id: string): Promise<Edit> {
    await this.db.rows(sql`select id from edit where id = ${id} for no key update`);
    return this.get(id);
  }

  private async record<T>(
    actor: Actor,
    { kind, scopeId, params = {}, undoOf }: NewEdit & { undoOf: string | null },
    work: (editId: string) => Promise<T>,
  ): Promise<T> {
    const id = randomUUID();
    await this.insert(actor, { id, kind, scopeId, params, undoOf });
    const result = await this.resume(id, () => work(id));
    await this.audit.record(actor, { action: kind, kind: 'edit', id, after: { scopeId, ...params } });
    return result;
  }

  private async insert(
    actor: Actor,
    { id, kind, scopeId, params, undoOf }: Pick<Edit, 'id' | 'kind' | 'scopeId' | 'params' | 'undoOf'>,
  ): Promise<void> {
    await this.db.rows(sql`
      insert into edit (id, actor_id, kind, scope_id, params, undo_of)
      values (${id}, ${actor.id}, ${kind}, ${scopeId}, ${JSON.stringify(params)}::jsonb, ${undoOf})`);
  }

  private async markUndone(id: string, by: string | null): Promise<void> {
    await this.db.rows(sql`update edit set undone_by = ${by} where id = ${id}`);
  }
}
