import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import sql from 'sql-template-tag';

import type { Actor } from '../access/actor';
import { Database } from '../database';
import { RecordNotFound } from '../errors';
import { Jobs } from '../jobs';
import { ImportIsApplied } from './import.errors';
import { SheetImport } from './sheet-import.entity';

export const SWEEP_IMPORTS_QUEUE = 'sweep-imports';
const HOUR_S = 3_600;
/** Long enough to ask a colleague about a row; then the file is wanted again. */
const KEPT = '7 days';

export type NewSheetImport = Pick<SheetImport, 'kind' | 'scopeId' | 'fileName' | 'content'>;

/** Uploaded tables between preview and import. Nothing of them counts before they are applied. */
@Injectable()
export class SheetImports implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(SWEEP_IMPORTS_QUEUE, () => this.sweep());
  }

  @Interval(SWEEP_IMPORTS_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(SWEEP_IMPORTS_QUEUE, HOUR_S);
  }

  async keep(actor: Actor, draft: NewSheetImport): Promise<string> {
    const { id } = await this.db.repo(SheetImport).save({ ...draft, actorId: actor.id, editId: null });
    return id;
  }

  /** One's own, of this kind and not applied yet. */
  async get<Content extends object>(
    actor: Actor,
    kind: string,
    id: string,
  ): Promise<SheetImport & { content: Content }> {
    const found = await this.db.repo(SheetImport).findOneBy({ id, kind, actorId: actor.id });
    if (!found) throw new RecordNotFound('import');
    if (found.editId) throw new ImportIsApplied();
    return found as SheetImport & { content: Content };
  }

  /** The same, to be changed in this transaction: who else would change it waits, so that no choice is lost. */
  async lock<Content extends object>(
    actor: Actor,
    kind: string,
    id: string,
  ): Promise<SheetImport & { content: Content }> {
    await this.db.row(sql`
      select id from sheet_import where id = ${id} and kind = ${kind} and actor_id = ${actor.id} for update`);
    return this.get<Content>(actor, kind, id);
  }

  async change(actor: Actor, id: string, content: object): Promise<void> {
    await this.db.rows(sql`update sheet_import set content = ${JSON.stringify(content)}::jsonb
      where id = ${id} and actor_id = ${actor.id} and edit_id is null`);
  }

  /**
   * Inside the transaction of the import: of two requests that apply the same table one waits and is then refused.
   * What was uploaded is forgotten; what it made of the records stays in the edit.
   */
  async applied(actor: Actor, id: string, editId: string): Promise<void> {
    const won = await this.db.row(sql`
      with won as (update sheet_import set edit_id = ${editId}, content = '{}'
        where id = ${id} and actor_id = ${actor.id} and edit_id is null returning id)
      select id from won`);
    if (!won) throw new ImportIsApplied();
  }

  async sweep(): Promise<void> {
    await this.db.rows(sql`delete from sheet_import where created_at < now() - ${KEPT}::interval`);
  }
}
