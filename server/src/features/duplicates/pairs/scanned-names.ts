import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { AlikeNames } from '../../enterprises';
import type { DuplicateScanDto } from './pair.dto';
import { PairRepository } from './pair.repository';

const BATCH = 50;
/** A beginning in common is a hint for whoever types, and no reason to ask about two firms. */
const SURE_ENOUGH = ['name', 'former', 'short', 'core', 'similar'];

const SELECT = sql`id, started_at as "startedAt", ended_at as "endedAt", done, total, found`;

/** How far the look over the register has come. */
@Injectable()
export class ScannedNames {
  constructor(
    private readonly db: Database,
    private readonly names: AlikeNames,
    private readonly pairs: PairRepository,
  ) {}

  async latest(): Promise<DuplicateScanDto | null> {
    const scan = await this.db.row<DuplicateScanDto>(
      sql`select ${SELECT} from duplicate_scan order by started_at desc limit 1`,
    );
    return scan ?? null;
  }

  async isDue(): Promise<boolean> {
    const recent = await this.db.row(
      sql`select id from duplicate_scan where started_at > now() - interval '7 days' limit 1`,
    );
    return recent === undefined;
  }

  async begin(): Promise<DuplicateScanDto> {
    const row = await this.db.row<DuplicateScanDto>(sql`
      with under_way as (select ${SELECT} from duplicate_scan where ended_at is null limit 1),
      fresh as (
        insert into duplicate_scan (total)
        select count(*) from enterprise_name where kind <> 'short' and not exists (select from under_way)
        having not exists (select from under_way)
        returning ${SELECT})
      select * from under_way union all select * from fresh`);
    if (!row) throw new Error('a scan is neither under way nor begun');
    return row;
  }

  /** Looks at the next names, in the transaction it is called in; false when there is nothing to do, or another server does it. */
  async lookAtSome(): Promise<boolean> {
    const scan = await this.db.row<{ id: string; at: string | null }>(sql`
      select id, at from duplicate_scan where ended_at is null order by started_at limit 1 for update skip locked`);
    if (!scan) return false;
    const names = await this.db.rows<{ id: string; enterpriseId: string; name: string }>(sql`
      select id, enterprise_id as "enterpriseId", name from enterprise_name
      where kind <> 'short' and (${scan.at}::uuid is null or id > ${scan.at}::uuid) order by id limit ${BATCH}`);
    let found = 0;
    for (const { enterpriseId, name } of names) {
      const alike = (await this.names.like(name)).filter(
        (one) => one.enterpriseId !== enterpriseId && SURE_ENOUGH.includes(one.match),
      );
      if (alike.length > 0) found += await this.pairs.add(enterpriseId, alike);
    }
    await this.db.rows(sql`
      update duplicate_scan set done = done + ${names.length}, found = found + ${found},
        at = coalesce(${names.at(-1)?.id ?? null}::uuid, at),
        ended_at = case when ${names.length}::int < ${BATCH}::int then now() end
      where id = ${scan.id}`);
    return names.length === BATCH;
  }
}
