import { Injectable } from '@nestjs/common';
import type { DayKind } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Bus } from '../../platform/bus';
import { Database } from '../../platform/database';
import { type FieldError, InvalidInput, RecordIsStale } from '../../platform/errors';
import type { CalendarYear, SpecialDay } from './calendar-year.entity';
import type { CalendarYearDto, SaveCalendarYearDto } from './work-calendar.dto';
import { WorkCalendarChanged } from './work-calendar.facts';
import { WorkCalendarRepository } from './work-calendar.repository';
import { isWeekend, Workdays } from './workdays';

/** A year as it is published. */
export interface ReferenceYear {
  year: number;
  notice: string;
  days: SpecialDay[];
}

/** Which days the zone works, year by year as the State Council arranges them. */
@Injectable()
export class WorkCalendarService {
  constructor(
    private readonly db: Database,
    private readonly years: WorkCalendarRepository,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  async list(): Promise<CalendarYearDto[]> {
    return (await this.years.all()).map(yearDto);
  }

  async workdays(): Promise<Workdays> {
    const years = await this.years.all();
    const special = years.flatMap(({ days }) => days.map(({ day, kind }): [string, DayKind] => [day, kind]));
    return new Workdays(new Map(special));
  }

  save(actor: Actor, year: number, version: number, input: SaveCalendarYearDto): Promise<CalendarYearDto> {
    refuseWrongDays(year, input.days);
    return this.db.transaction(async () => {
      await this.years.hold();
      const stored = await this.years.find(year);
      if ((stored?.version ?? 0) !== version)
        throw new RecordIsStale('work_calendar_year', stored ? yearDto(stored) : {});
      const values = { notice: input.notice, days: inOrder(input.days) };
      await this.years.save({
        ...(stored ?? { year }),
        ...{ ...values, authorId: actor.id, changedAt: new Date() },
      });
      const { before, after } = difference<object>(stored ?? {}, values);
      await this.audit.record(actor, {
        ...{ action: 'work_calendar:changed', kind: 'work_calendar', id: null },
        ...{ before: { year, ...before }, after: { year, ...after } },
      });
      await this.bus.publish(new WorkCalendarChanged(year));
      return yearDto(await this.years.get(year));
    });
  }

  /** What the product comes with; years that are there already stay as they are. */
  fill(published: readonly ReferenceYear[]): Promise<void> {
    return this.db.transaction(async () => {
      await this.years.hold();
      const known = new Set((await this.years.all()).map(({ year }) => year));
      for (const { year, notice, days } of published) {
        if (known.has(year)) continue;
        await this.years.save({ year, notice, days: inOrder(days), authorId: null });
        await this.bus.publish(new WorkCalendarChanged(year));
      }
    });
  }
}

/** A day belongs to its year, is named once, and is worked against its weekday only at a weekend. */
function refuseWrongDays(year: number, days: readonly SpecialDay[]): void {
  const seen = new Set<string>();
  const wrong = days.flatMap(({ day, kind }, at): FieldError[] => {
    const pointer = `/days/${at}/day`;
    if (!day.startsWith(`${year}-`)) return [{ pointer, code: 'not-of-the-year', params: { year } }];
    if (seen.has(day)) return [{ pointer, code: 'twice' }];
    seen.add(day);
    return kind === 'work' && !isWeekend(day) ? [{ pointer, code: 'not-a-weekend' }] : [];
  });
  if (wrong.length > 0) throw new InvalidInput(wrong);
}

function inOrder(days: readonly SpecialDay[]): SpecialDay[] {
  return days.map(({ day, kind, name }) => ({ day, kind, name })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function yearDto({ year, notice, days, author, changedAt, version }: CalendarYear): CalendarYearDto {
  return {
    ...{ year, notice, days, changedAt, version },
    author: author ? { id: author.id, name: author.name } : null,
  };
}
