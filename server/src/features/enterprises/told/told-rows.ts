import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';

import type { Actor } from '../../../platform/access';
import { difference } from '../../../platform/audit';
import type { BaseRecord } from '../../../platform/database';
import { RecordIsStale, RecordNotFound } from '../../../platform/errors';
import { ToldAlready } from '../enterprise.errors';
import { ToldGround } from './told-ground';

export interface ToldRow extends BaseRecord {
  enterpriseId: string;
}

export interface AtToldRow {
  enterpriseId: string;
  id: string;
  version: number;
}

interface Table<Row> {
  /** `listing` of the trail, of the table and of edits. */
  what: 'listing' | 'source';
  entity: EntityTarget<Row>;
  /** Of the answer, with the table as `told`. */
  columns: Sql;
  order: Sql;
  /** Columns that no two rows of a firm have the same of. */
  key: readonly (keyof Row & string)[];
  /** Of a new row about which nothing is said. */
  empty: object;
  /** What a change of the row is told with, so that one knows of which it is. */
  called: keyof Row & string;
}

/** What belongs to the row and not to what was said. */
const OF_THE_ROW = { id: undefined, version: undefined };

/**
 * Rows of a firm about which its own columns tell the sum. Each change is an edit of its own, on the trail of the firm;
 * the firm is held meanwhile, so that two changes cannot both leave the sum of one.
 */
@Injectable()
export abstract class ToldRows<Row extends ToldRow, Dto extends object> {
  protected abstract readonly table: Table<Row>;

  constructor(protected readonly ground: ToldGround) {}

  /** Reads what was entered, and refuses what no row may say. */
  protected abstract read(fields: Partial<Row>): Partial<Row>;

  async list(enterpriseId: string): Promise<Dto[]> {
    await this.ground.enterprises.get(enterpriseId);
    return this.rows(sql`true`, enterpriseId);
  }

  add(actor: Actor, enterpriseId: string, input: object): Promise<Dto> {
    const fields = this.read({ ...this.table.empty, ...readTexts(input) });
    return this.edit(actor, 'added', enterpriseId, async () => {
      const rows = this.ground.db.repo(this.table.entity);
      const row = rows.create({ ...fields, enterpriseId } as Parameters<typeof rows.create>[0] & object);
      await this.refuseTwin(row as unknown as Row);
      const { id } = (await rows.save(row as unknown as Row)) as Row;
      const after = await this.view(enterpriseId, id);
      return { answer: after, told: { after: { ...after, ...OF_THE_ROW } } };
    });
  }

  update(actor: Actor, at: AtToldRow, input: object): Promise<Dto> {
    return this.edit(actor, 'changed', at.enterpriseId, async () => {
      const row = await this.lock(at);
      const before = await this.view(at.enterpriseId, at.id);
      Object.assign(row, this.read({ ...row, ...readTexts(input) }));
      await this.refuseTwin(row);
      await this.ground.db.repo(this.table.entity).save(row);
      const after = await this.view(at.enterpriseId, at.id);
      const changed = difference<object>({ ...before, ...OF_THE_ROW }, { ...after, ...OF_THE_ROW });
      const { called } = this.table;
      const which = { [called]: (after as Record<string, unknown>)[called] };
      return { answer: after, told: { ...changed, after: { ...which, ...changed.after } } };
    });
  }

  async remove(actor: Actor, at: AtToldRow): Promise<void> {
    await this.edit(actor, 'removed', at.enterpriseId, async () => {
      const row = await this.lock(at);
      const before = await this.view(at.enterpriseId, at.id);
      await this.ground.db.repo(this.table.entity).remove(row);
      return { answer: undefined, told: { before: { ...before, ...OF_THE_ROW } } };
    });
  }

  private edit<Answer>(
    actor: Actor,
    done: string,
    enterpriseId: string,
    work: () => Promise<{ answer: Answer; told: { before?: object; after?: object } }>,
  ): Promise<Answer> {
    const { what } = this.table;
    return this.ground.edits.run(actor, { kind: `${what}:${done}`, scopeId: enterpriseId }, async () => {
      await this.ground.enterprises.lock(enterpriseId);
      const { answer, told } = await work();
      await this.ground.columns.settle(enterpriseId);
      await this.ground.audit.record(actor, {
        ...{ action: `enterprise:${what}-${done}`, kind: 'enterprise', id: enterpriseId },
        ...told,
      });
      return answer;
    });
  }

  private async view(enterpriseId: string, id: string): Promise<Dto> {
    const [found] = await this.rows(sql`told.id = ${id}`, enterpriseId);
    if (!found) throw new RecordNotFound(this.name);
    return found;
  }

  private rows(which: Sql, enterpriseId: string): Promise<Dto[]> {
    const { columns, order } = this.table;
    return this.ground.db.rows<Dto>(sql`
      select told.id, ${columns}, told.version from ${raw(this.name)} told
      where told.enterprise_id = ${enterpriseId} and ${which} order by ${order}, told.created_at, told.id`);
  }

  private get name(): string {
    return `enterprise_${this.table.what}`;
  }

  /** Holds the row until the transaction ends. */
  private async lock({ enterpriseId, id, version }: AtToldRow): Promise<Row> {
    const found = await this.ground.db.repo(this.table.entity).findOne({
      ...{
        where: { id, enterpriseId } as FindOptionsWhere<Row>,
        lock: { mode: 'pessimistic_write' as const },
      },
    });
    if (!found) throw new RecordNotFound(this.name);
    if (found.version !== version) throw new RecordIsStale(this.name, await this.view(enterpriseId, id));
    return found;
  }

  private async refuseTwin(row: Row): Promise<void> {
    const { entity, key, called } = this.table;
    const same = Object.fromEntries(key.map((column) => [column, row[column]]));
    const where = { ...same, enterpriseId: row.enterpriseId } as FindOptionsWhere<Row>;
    const twins = await this.ground.db.repo(entity).findBy(where);
    if (twins.some(({ id }) => id !== row.id)) throw new ToldAlready(this.table.what, String(row[called]));
  }
}

/** Spaces around a text do not count, and an empty one is none. */
function readTexts<Input extends object>(input: Input): Input {
  const read = Object.entries(input).flatMap(([field, value]: [string, unknown]) =>
    value === undefined ? [] : [[field, typeof value === 'string' ? value.trim() || null : value] as const],
  );
  return Object.fromEntries(read) as Input;
}
