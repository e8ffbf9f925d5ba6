import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { CalendarYear } from './calendar-year.entity';

@Injectable()
export class WorkCalendarRepository {
  constructor(private readonly db: Database) {}

  all(): Promise<CalendarYear[]> {
    return this.db.repo(CalendarYear).find({ order: { year: 'ASC' }, relations: { author: true } });
  }

  find(year: number): Promise<CalendarYear | null> {
    return this.db.repo(CalendarYear).findOne({ where: { year }, relations: { author: true } });
  }

  get(year: number): Promise<CalendarYear> {
    return this.db.repo(CalendarYear).findOneOrFail({ where: { year }, relations: { author: true } });
  }

  /** There may be no row of the year to lock yet. */
  async hold(): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('work_calendar_year', 0))`);
  }

  async save(row: Partial<CalendarYear>): Promise<void> {
    const years = this.db.repo(CalendarYear);
    await years.save(years.create({ ...row, author: undefined }));
  }
}
