import { Injectable } from '@nestjs/common';
import { type ClockStep, OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { WorkCalendarService, type Workdays } from '../../work-calendar';
import type { LeadClockDto, LeadDto } from '../lead.dto';
import type { Lead } from '../lead.entity';
import { LeadRulesService } from '../rules/lead-rules.service';
import { dueOf, respondBy, type Timed } from './due';

/** A row of a lead before its clock is read off. */
export type LeadRow<Dto extends LeadDto> = Omit<Dto, 'clock'> & {
  clock: { step: ClockStep; dueAt: string } | null;
};

interface TimedRow extends Timed {
  id: string;
}

const BATCH = 2_000;

/** Winds the clocks of leads and reads them off, by the zone's periods and calendar. */
@Injectable()
export class LeadClock {
  constructor(
    private readonly db: Database,
    private readonly calendar: WorkCalendarService,
    private readonly rules: LeadRulesService,
  ) {}

  /** Sets what the owner owes next; for a lead that is about to be saved. */
  async wind(lead: Lead): Promise<void> {
    const [rules, workdays] = await this.measures();
    if (lead.stage === 'new') lead.respondBy = respondBy(lead.clockFrom, rules, workdays);
    const due = dueOf(lead, rules, workdays);
    lead.dueStep = due?.step ?? null;
    lead.dueAt = due?.at ?? null;
  }

  /** Puts what is left of the time to rows of the database. */
  async read<Dto extends LeadDto>(rows: readonly LeadRow<Dto>[]): Promise<Dto[]> {
    const workdays = await this.calendar.workdays();
    const now = new Date();
    return rows.map(
      ({ clock, ...row }) => ({ ...row, clock: clock && readOff(clock, now, workdays) }) as Dto,
    );
  }

  /** Of one lead whose contact is not a change of the lead itself, so its version stays. */
  async rewind(id: string): Promise<void> {
    await this.windWhere(sql`lead.id = ${id}`);
  }

  /** Of leads that came in many at a time. */
  async windAll(ids: readonly string[]): Promise<void> {
    await this.windWhere(sql`lead.id = any(${[...ids]}::uuid[])`);
  }

  /** Of every lead somebody works on, after the periods or the calendar changed. */
  async rewindAll(): Promise<void> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const wound = await this.windWhere(
        sql`lead.id > ${last} and lead.stage = any(${[...OPEN_LEAD_STAGES]})`,
      );
      if (wound.length < BATCH) return;
      last = wound.at(-1)?.id ?? last;
    }
  }

  private async windWhere(where: Sql): Promise<TimedRow[]> {
    const [rules, workdays] = await this.measures();
    const rows = await this.db.rows<TimedRow>(sql`
      select lead.id, lead.stage, lead.owner_id as "ownerId", lead.clock_from as "clockFrom",
        lead.screened_at as "screenedAt", lead.feedback_at as "feedbackAt", lead.last_visit_at as "lastVisitAt",
        json_build_object('referrer', lead.referrer) as plan
      from lead where ${where} order by lead.id limit ${BATCH} for no key update`);
    const dues = rows.map((row) => ({
      ...{ id: row.id, due: dueOf(row, rules, workdays) },
      answerBy: row.stage === 'new' ? respondBy(row.clockFrom, rules, workdays) : null,
    }));
    await this.db.rows(sql`
      update lead set due_step = wound.step, due_at = wound.at,
        respond_by = coalesce(wound.answer_by, lead.respond_by)
      from unnest(${dues.map(({ id }) => id)}::uuid[], ${dues.map(({ due }) => due?.step ?? null)}::varchar[],
        ${dues.map(({ due }) => due?.at ?? null)}::timestamptz[],
        ${dues.map(({ answerBy }) => answerBy)}::timestamptz[]) wound (id, step, at, answer_by)
      where lead.id = wound.id`);
    return rows;
  }

  private measures() {
    return Promise.all([this.rules.current(), this.calendar.workdays()]);
  }
}

function readOff(
  { step, dueAt }: { step: ClockStep; dueAt: string },
  now: Date,
  workdays: Workdays,
): LeadClockDto {
  const due = new Date(dueAt);
  return { step, dueAt: due, late: due < now, workdays: workdays.between(now, due) };
}
