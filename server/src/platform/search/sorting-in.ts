import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import sql from 'sql-template-tag';

import { Database } from '../database';
import { Jobs } from '../jobs';

export const SORT_WORDS_IN_QUEUE = 'sort-words-in';
const EVERY_S = 60;

/**
 * Indexes of words put aside what is new. Sorted in by the minute, it makes nobody wait who saves a record, and no search
 * has to read through much of it.
 */
@Injectable()
export class SortingIn implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(SORT_WORDS_IN_QUEUE, () => this.sortIn());
  }

  @Interval(SORT_WORDS_IN_QUEUE, EVERY_S * 1_000)
  async tick(): Promise<void> {
    await this.jobs.once(SORT_WORDS_IN_QUEUE, EVERY_S);
  }

  private sortIn(): Promise<void> {
    return this.db.transaction(async () => {
      await this.db.rows(sql`select set_config('statement_timeout', '5min', true)`);
      await this.db.rows(sql`select sort_words_in()`);
    });
  }
}
