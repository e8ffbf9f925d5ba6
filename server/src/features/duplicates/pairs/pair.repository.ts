import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';

import { Database, type Page, pageOf, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import type { AlikeName } from '../../enterprises';
import type { DuplicatePairDto, PairQuery } from './pair.dto';
import { DuplicatePair } from './duplicate-pair.entity';

const SELECT = sql`
  pair.id, ${firm('pair.first_id')} as first, ${firm('pair.second_id')} as second, pair.match, pair.score, pair.status,
  pair.reason, ${referenceTo('"user"', 'pair.decided_by_id')} as "decidedBy", pair.decided_at as "decidedAt", pair.version`;

/** Pairs of firms that may be one, and what people said of them. */
@Injectable()
export class PairRepository {
  constructor(private readonly db: Database) {}

  page({ status = 'open', ...paging }: PairQuery): Promise<Page<DuplicatePairDto>> {
    return pageOf<DuplicatePairDto>(
      this.db,
      {
        ...{ alias: 'pair', select: SELECT, from: sql`duplicate_pair pair` },
        where: [sql`pair.status = ${status}`],
        sortable: { score: { column: 'pair.score', type: 'int' } },
        defaultSort: '-score',
      },
      paging,
    );
  }

  async view(id: string): Promise<DuplicatePairDto> {
    const found = await this.db.row<DuplicatePairDto>(
      sql`select ${SELECT} from duplicate_pair pair where pair.id = ${id}`,
    );
    if (!found) throw new RecordNotFound('duplicate_pair');
    return found;
  }

  async lock(id: string): Promise<DuplicatePair> {
    const found = await this.db
      .repo(DuplicatePair)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new RecordNotFound('duplicate_pair');
    return found;
  }

  save(pair: DuplicatePair): Promise<DuplicatePair> {
    return this.db.repo(DuplicatePair).save(pair);
  }

  /**
   * Adds pairs nobody knew; what somebody said of one before stays.
   * @returns how many are new
   */
  async add(enterpriseId: string, alike: readonly AlikeName[]): Promise<number> {
    const added = await this.db.rows(sql`
      insert into duplicate_pair (version, first_id, second_id, match, score)
      select 1, least(${enterpriseId}::uuid, other.id), greatest(${enterpriseId}::uuid, other.id), other.match, other.score
      from jsonb_to_recordset(${JSON.stringify(
        alike.map(({ enterpriseId: id, match, score }) => ({ id, match, score })),
      )}::jsonb) as other (id uuid, match text, score int)
      on conflict (first_id, second_id) do nothing returning 1`);
    return added.length;
  }
}

/** @param column SQL text written by us */
function firm(column: string): Sql {
  return sql`(select json_build_object('id', firm.id, 'name', firm.name, 'uscc', firm.uscc, 'city', firm.city,
    'mainProducts', firm.main_products,
    'leads', (select count(*) from lead where lead.enterprise_id = firm.id),
    'visits', (select count(*) from visit where visit.enterprise_id = firm.id))
    from enterprise firm where firm.id = ${raw(column)})`;
}
