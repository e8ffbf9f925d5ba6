import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import sql from 'sql-template-tag';

import { Database } from '../database';
import type { Fact, FactClass, FactData } from './fact';

interface Handler {
  name: string;
  handle: (data: never) => Promise<void>;
}

interface Waiting {
  id: string;
  name: string;
  payload: object;
  attempts: number;
}

const BATCH = 50;
const RELAY_EVERY_MS = 2_000;
const LONGEST_WAIT_S = 3_600;

/**
 * Facts are stored in the transaction of the change and handled after it, at least once. Rows are taken with
 * SKIP LOCKED, so any number of servers may relay at the same time; a server takes only facts it knows a handler
 * for, so that during an upgrade the old one leaves the new one's facts alone.
 */
@Injectable()
export class Bus {
  private readonly handlers = new Map<string, Handler[]>();
  private readonly logger = new Logger(Bus.name);
  private relaying = false;

  constructor(private readonly db: Database) {}

  async publish(fact: Fact): Promise<void> {
    if (!this.db.inTransaction) throw new Error(`${fact.name} must be published inside its transaction`);
    await this.db.rows(
      sql`insert into outbox (name, payload) values (${fact.name}, ${JSON.stringify(fact)}::jsonb)`,
    );
  }

  /** `handle` may run twice for one fact and must not mind. */
  on<F extends Fact>(fact: FactClass<F>, name: string, handle: (data: FactData<F>) => Promise<void>): void {
    this.handlers.set(fact.name, [...(this.handlers.get(fact.name) ?? []), { name, handle }]);
  }

  @Interval('outbox', RELAY_EVERY_MS)
  async relay(): Promise<void> {
    if (this.relaying) return;
    this.relaying = true;
    try {
      while ((await this.relayBatch()) === BATCH);
    } catch (error) {
      this.logger.warn(`outbox could not be read: ${(error as Error).message}`);
    } finally {
      this.relaying = false;
    }
  }

  /** Handles what is due, at most one batch; answers how many rows it took. */
  relayBatch(): Promise<number> {
    return this.db.transaction(async () => {
      const rows = await this.db.rows<Waiting>(sql`
        select id, name, payload, attempts from outbox
        where handled_at is null and due_at <= now() and name = any(${[...this.handlers.keys()]}) order by id limit ${BATCH} for update skip locked`);
      for (const row of rows) await this.handle(row);
      return rows.length;
    });
  }

  private async handle({ id, name, payload, attempts }: Waiting): Promise<void> {
    try {
      await this.db.rows(sql`savepoint fact`);
      for (const handler of this.handlers.get(name) ?? []) await handler.handle(payload as never);
      await this.db.rows(sql`update outbox set handled_at = now() where id = ${id}`);
    } catch (error) {
      await this.db.rows(sql`rollback to savepoint fact`);
      const wait = Math.min(2 ** attempts, LONGEST_WAIT_S);
      this.logger.warn(`${name} ${id} failed, next try in ${wait} s: ${(error as Error).message}`);
      await this.db.rows(sql`
        update outbox set attempts = attempts + 1, due_at = now() + make_interval(secs => ${wait}),
               last_error = ${(error as Error).name} where id = ${id}`);
    }
  }
}
