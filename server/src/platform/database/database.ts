import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';

/** The one way to the database: it knows which transaction, if any, the caller is in. */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly source: DataSource) {}

  /** Runs the work in one transaction. A nested call joins the transaction it is in. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTransaction) return work();
    return this.source.transaction((manager) => this.current.run(manager, work));
  }

  /**
   * Runs the work in a transaction that, over all servers, only one at a time is in; for what may take longer than
   * a request may wait.
   * @param turn number of the lock
   */
  inTurn<T>(turn: number, work: () => Promise<T>): Promise<T> {
    return this.transaction(async () => {
      await this.rows(
        sql`select set_config('lock_timeout', '0', true), set_config('statement_timeout', '0', true)`,
      );
      await this.rows(sql`select pg_advisory_xact_lock(${turn})`);
      return work();
    });
  }

  get inTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  /** Plain rows of a statement made with the `sql` tag: every value travels as a parameter. */
  rows<Row>(statement: Sql): Promise<Row[]> {
    return this.manager.query<Row[]>(statement.text, statement.values);
  }

  async row<Row>(statement: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }

  private get manager(): EntityManager {
    return this.current.getStore() ?? this.source.manager;
  }
}
