import { Injectable } from '@nestjs/common';
import {
  type ImportCounts,
  LINE_OUTCOMES,
  LINE_VERDICTS,
  type LineOutcome,
  type LineVerdict,
} from '@lianzhao/contracts';
import sql, { empty, raw, type Sql } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import type { CellFlaw, JudgedRow } from '../../../platform/imports';
import type { SheetSpan } from '../../../platform/spreadsheet';
import type { ImportLine } from './import-run.entity';
import { type KeptCells, LineSeal } from './line-seal';

export type NewLine = Pick<ImportLine, 'row' | 'doubts'> & { cells: KeptCells<string[]> };
export type StoredLine = Pick<ImportLine, 'row' | 'cells' | 'doubts' | 'fixed' | 'verdict' | 'recordId'>;
/** A line as it is shown. */
export interface ShownLine {
  row: number;
  cells: string[];
  fixed: Record<string, string> | null;
  verdict: LineVerdict | null;
  twinOf: number | null;
  flaws: CellFlaw[];
  recordId: string | null;
  outcome: LineOutcome | null;
}

/** A later row about the record of an earlier one is told apart from it. */
const VERDICT = sql`case when line.twin_of is not null and line.verdict in ('new', 'update', 'same') then 'duplicate'
  else line.verdict end`;

/** What somebody wants of the lines. */
export interface LinesWanted {
  verdict?: LineVerdict;
  outcome?: LineOutcome;
  after?: number;
  limit: number;
}

/** Rows of uploaded tables and what is thought of them; written and read many at a time. */
@Injectable()
export class ImportLineRepository {
  constructor(
    private readonly db: Database,
    private readonly seal: LineSeal,
  ) {}

  async add(runId: string, lines: readonly NewLine[]): Promise<void> {
    await this.db.rows(sql`
      insert into import_line (run_id, row, cells, doubts)
      select ${runId}, line.row, line.cells, line.doubts
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (row int, cells jsonb, doubts jsonb)`);
  }

  /** The text of merged cells stands in the first of them; in the others a person has to say what is meant. */
  async markMerged(runId: string, spans: readonly SheetSpan[]): Promise<void> {
    const rows = spans.map(({ range, columns, rows: [first, last] }) => ({
      ...{ range, left: columns[0], right: columns[1], first: first + 1, last },
    }));
    await this.db.rows(sql`
      update import_line line set doubts = coalesce(line.doubts, '{}') || merged.said
      from (
        select each.row, jsonb_object_agg(col, jsonb_build_object('code', 'merged',
            'params', jsonb_build_object('range', span.range))) as said
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as span (range text, "left" int, "right" int,
          first int, last int)
        join import_line each on each.run_id = ${runId} and each.row between span.first and span.last,
        generate_series(span."left", span."right") col group by each.row) merged
      where line.run_id = ${runId} and line.row = merged.row`);
  }

  async shown(runId: string, { verdict, outcome, after = 0, limit }: LinesWanted): Promise<ShownLine[]> {
    const lines = await this.db.rows<ShownLine>(sql`
      select line.row, line.cells, line.fixed, ${VERDICT} as verdict, line.twin_of as "twinOf",
        coalesce(line.flaws, '[]') as flaws, line.record_id as "recordId", line.outcome
      from import_line line
      where line.run_id = ${runId} and line.row > ${after} ${wanted(verdict)}
        ${outcome ? sql`and line.outcome = ${outcome}` : empty}
      order by line.row limit ${limit}`);
    return lines.map((line) => this.seal.open(runId, line));
  }

  /** Lines after that row, for judging. */
  next(runId: string, after: number, limit: number): Promise<StoredLine[]> {
    return this.read(runId, sql`line.row > ${after}`, limit);
  }

  /** Lines after that row which would write something and have not. */
  writable(runId: string, { after, limit, update }: { after: number; limit: number; update: boolean }) {
    return this.read(
      runId,
      sql`line.row > ${after} and line.twin_of is null and line.outcome is null
        and line.verdict = any(${update ? ['new', 'update'] : ['new']})`,
      limit,
    );
  }

  /** Of these rows, those that nobody wrote or is writing; nobody else does until the transaction ends. */
  async hold(runId: string, rows: readonly number[]): Promise<Set<number>> {
    const held = await this.db.rows<{ row: number }>(sql`
      select line.row from import_line line
      where line.run_id = ${runId} and line.row = any(${[...rows]}::int[]) and line.outcome is null
      order by line.row for update skip locked`);
    return new Set(held.map(({ row }) => row));
  }

  async one(runId: string, row: number): Promise<StoredLine | undefined> {
    return (await this.read(runId, sql`line.row = ${row}`, 1))[0];
  }

  async fix(runId: string, row: number, fixed: KeptCells<Record<string, string>>): Promise<void> {
    await this.db.rows(sql`
      update import_line set fixed = ${JSON.stringify(fixed)}::jsonb where run_id = ${runId} and row = ${row}`);
  }

  async judged(runId: string, rows: readonly JudgedRow[]): Promise<void> {
    const said = rows.map(({ row, verdict, flaws, keys, recordId }) => ({
      ...{ row, verdict, keys, recordId },
      flaws: flaws.length > 0 ? flaws : null,
    }));
    await this.db.rows(sql`
      update import_line line set verdict = said.verdict, flaws = nullif(said.flaws, 'null'), record_id = said."recordId",
        keys = said.keys, twin_of = null
      from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said (row int, verdict text, flaws jsonb,
        keys text[], "recordId" uuid)
      where line.run_id = ${runId} and line.row = said.row`);
  }

  async became(
    runId: string,
    rows: readonly { row: number; outcome: LineOutcome; recordId: string | null; flaws?: CellFlaw[] }[],
  ): Promise<void> {
    await this.db.rows(sql`
      update import_line line set outcome = became.outcome, record_id = coalesce(became."recordId", line.record_id),
        flaws = coalesce(became.flaws, line.flaws)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as became (row int, outcome text, "recordId" uuid,
        flaws jsonb)
      where line.run_id = ${runId} and line.row = became.row`);
  }

  /** Marks rows that speak of what an earlier sound row speaks of. */
  async findTwins(runId: string): Promise<void> {
    await this.db.rows(sql`
      with said as (
        select line.row, min(line.row) over (partition by key) as first
        from import_line line, unnest(line.keys) key
        where line.run_id = ${runId} and line.verdict <> 'error'),
      twin as materialized (select row, min(first) as first from said group by row having min(first) < row),
      no_more as (update import_line line set twin_of = null
        where line.run_id = ${runId} and line.twin_of is not null and line.row not in (select row from twin))
      update import_line line set twin_of = twin.first from twin
      where line.run_id = ${runId} and line.row = twin.row and line.twin_of is distinct from twin.first`);
  }

  /** What is taken over needs no copy; of the rest somebody has yet to put right what is wrong. */
  async forgetTaken(runId: string): Promise<void> {
    await this.db.rows(sql`
      update import_line line set cells = '[]', fixed = null
      where line.run_id = ${runId} and line.verdict <> 'error' and line.outcome is distinct from 'left'`);
  }

  async counts(runId: string): Promise<ImportCounts> {
    const rows = await this.db.rows<{ what: LineVerdict | LineOutcome | null; n: number }>(sql`
      select ${VERDICT} as what, count(*)::int as n from import_line line where line.run_id = ${runId} group by 1
      union all
      select outcome, count(*)::int from import_line line where line.run_id = ${runId} and outcome is not null group by 1`);
    const found = new Map(rows.map(({ what, n }) => [what, n]));
    const words = [...LINE_VERDICTS, ...LINE_OUTCOMES];
    return Object.fromEntries(words.map((word) => [word, found.get(word) ?? 0])) as ImportCounts;
  }

  /**
   * Says of each row that was taken over whether taking it back changed its record.
   * @param table of the register; its records carry the edit that made them what they are
   */
  async undone(runId: string, table: string, undoEdit: string): Promise<void> {
    await this.db.rows(sql`
      update import_line line set outcome = case when exists (
          select from ${raw(`"${table}"`)} present where present.id = line.record_id
            and (line.outcome = 'added' or present.edit_id is distinct from ${undoEdit}::uuid))
        then 'kept' else 'undone' end
      where line.run_id = ${runId} and line.outcome in ('added', 'updated')`);
  }

  private async read(runId: string, where: Sql, limit: number): Promise<StoredLine[]> {
    const lines = await this.db.rows<StoredLine>(sql`
      select line.row, line.cells, line.doubts, line.fixed, line.verdict, line.record_id as "recordId"
      from import_line line where line.run_id = ${runId} and ${where} order by line.row limit ${limit}`);
    return lines.map((line) => this.seal.open(runId, line));
  }
}

function wanted(verdict: LineVerdict | undefined): Sql {
  if (!verdict) return empty;
  // The rows with flaws have an index of their own.
  return verdict === 'error' ? sql`and line.verdict = 'error'` : sql`and ${VERDICT} = ${verdict}`;
}
