import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import sql from 'sql-template-tag';

import { type Connection, Database } from '../database';

export const JOB_SCHEMA = 'job';
export const JOBS_CONNECTION = Symbol('connection of the job queue');

type Worker = (data: object) => Promise<void>;

/**
 * Durable work on PostgreSQL. `@nestjs/schedule` is only the clock: `once` lets one of all servers win a tick
 * and puts the work into the queue, from where it runs even when that server dies.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly workers = new Map<string, Worker>();
  private readonly logger = new Logger(Jobs.name);
  private boss?: PgBoss;

  constructor(
    private readonly db: Database,
    @Inject(JOBS_CONNECTION) private readonly connection: Connection | null,
  ) {}

  /** Call while the application is being built; the queue must be listed in `QUEUES`. */
  register(queue: string, worker: Worker): void {
    this.workers.set(queue, worker);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.connection || this.workers.size === 0) return;
    this.boss = new PgBoss({ ...bossOptions(this.connection), max: 3, migrate: false, schedule: false });
    this.boss.on('error', (error) => this.logger.warn(`job queue: ${error.message}`));
    await this.boss.start();
    for (const [queue, worker] of this.workers) {
      await this.boss.work(queue, { pollingIntervalSeconds: 2 }, async (jobs) => {
        for (const job of jobs) await worker((job.data ?? {}) as object);
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 5_000 });
  }

  /** Whether this server does scheduled work at all. */
  get running(): boolean {
    return this.boss !== undefined;
  }

  async send(queue: string, data: object = {}): Promise<void> {
    if (!this.boss) throw new Error(`${queue} cannot be queued: this server does no scheduled work`);
    await this.boss.send(queue, data);
  }

  /**
   * Queues the work of this tick unless another server already did.
   * @param everySeconds length of a slot; slots start at the epoch, so all servers agree on them by the database's clock
   * @returns true for the one caller that won
   */
  async once(queue: string, everySeconds: number): Promise<boolean> {
    // A server without a queue must leave the tick to those that can do the work.
    if (!this.boss) return false;
    return this.db.transaction(async () => {
      const won = await this.db.row(sql`
        insert into tick (name, slot)
        values (${queue}, date_bin(make_interval(secs => ${everySeconds}), now(), timestamptz 'epoch'))
        on conflict do nothing returning name`);
      if (won) await this.send(queue);
      return won !== undefined;
    });
  }
}

export function bossOptions({ host, port, user, password, database, ssl, options }: Connection) {
  return {
    host,
    port,
    user,
    password,
    database,
    ssl,
    options,
    schema: JOB_SCHEMA,
    application_name: 'lianzhao-jobs',
  };
}
