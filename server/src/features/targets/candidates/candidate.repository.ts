import { Injectable } from '@nestjs/common';
import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql, { raw, type Sql } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { enterprisesNamed, qualificationIsOver } from '../../enterprises';
import type {
  DealingRow,
  FirmRow,
  GroupRow,
  IntroducerRow,
  MemberRow,
  PlacementRow,
  SignalRow,
  SiteNameRow,
  TieRow,
  TitleRow,
} from './candidate.rows';

/** Which firms are looked at: all that work at some nodes, or some by name. */
export interface Looked {
  nodeIds: readonly string[];
  gapIds: readonly string[];
  enterpriseIds?: readonly string[];
}

/**
 * Reads what firms are ranked by, set by set and for all of them at once. Nothing here is limited by department:
 * whoever dealt with a firm counts for everybody, and what is shown of it is masked where the answer is made.
 */
@Injectable()
export class CandidateRepository {
  constructor(private readonly db: Database) {}

  firms(looked: Looked): Promise<FirmRow[]> {
    return this.db.rows(sql`
      select firm.id, firm.name, firm.name_key as "nameKey", firm.short_name as "shortName", firm.province, firm.city,
        firm.region, firm.listing, firm.qualifications
      from enterprise firm where ${within('firm.id', looked)}`);
  }

  titles(looked: Looked): Promise<TitleRow[]> {
    return this.db.rows(sql`
      select q.enterprise_id as "enterpriseId", q.kind, q.name, ${qualificationIsOver()} as over
      from enterprise_qualification q where ${within('q.enterprise_id', looked)}`);
  }

  /** Firms that a search for a name finds, in characters, pinyin or initials. */
  async named(q: string): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(sql`select id from ${enterprisesNamed(q)} named`);
    return new Set(rows.map(({ id }) => id));
  }

  /** One row a placement: to gather them here costs less than to have the database do it. */
  placements(looked: Looked): Promise<PlacementRow[]> {
    const nodeIds = [...new Set([...looked.nodeIds, ...looked.gapIds])];
    return this.db.rows(sql`
      select place.enterprise_id as "enterpriseId", place.node_id as "nodeId", place.evidence,
        place.annual_supply::float8 as "annualSupply", place.market_share_pct::float8 as "marketSharePct"
      from enterprise_placement place
      where place.node_id = any(${nodeIds}::uuid[]) and ${within('place.enterprise_id', looked)}`);
  }

  /** Relations with the anchors of a chain, and with firms of the anchors' groups. */
  ties(chainId: string): Promise<TieRow[]> {
    return this.db.rows(sql`
      with anchors as (
        select anchor.id, anchor.enterprise_id, coalesce(firm.short_name, firm.name) as name
        from anchor join enterprise firm on firm.id = anchor.enterprise_id
        where anchor.chain_id = ${chainId} and anchor.retired_at is null),
      parents as (
        select anchors.id, anchors.name, relation.customer_id as member
        from anchors join enterprise_relation relation
          on relation.supplier_id = anchors.enterprise_id and relation.relation = 'subsidiary'),
      members as (
        select id, name, enterprise_id as member, true as itself from anchors
        union select id, name, member, false from parents
        union select heads.id, heads.name, relation.supplier_id, false
        from (select id, name, enterprise_id as head from anchors union select * from parents) heads
        join enterprise_relation relation on relation.customer_id = heads.head and relation.relation = 'subsidiary')
      select tie.firm as "firmId", members.id as "anchorId", members.name as anchor,
        case when not members.itself then coalesce(member.short_name, member.name) end as via, tie.relation, tie.evidence
      from (
        select supplier_id as firm, customer_id as other, relation, evidence from enterprise_relation
        where relation in ('supplies', 'joint_venture', 'strategic', 'subsidiary')
        union all
        select customer_id, supplier_id, relation, evidence from enterprise_relation
        where relation in ('joint_venture', 'strategic', 'subsidiary')) tie
      join members on members.member = tie.other
      join enterprise member on member.id = members.member
      where tie.firm not in (select enterprise_id from anchors)`);
  }

  /** Enterprises that are the anchors of a chain themselves. */
  async anchors(chainId: string): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      sql`select enterprise_id as id from anchor where chain_id = ${chainId} and retired_at is null`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  groups(): Promise<GroupRow[]> {
    return this.db.rows(sql`
      select supplier_id as child, customer_id as parent from enterprise_relation where relation = 'subsidiary'`);
  }

  members(ids: readonly string[]): Promise<MemberRow[]> {
    return this.db.rows(sql`
      select id, name, name_key as "nameKey", short_name as "shortName", province, city from enterprise
      where id = any(${[...ids]}::uuid[])`);
  }

  /** Of all chains: a group that is here for one chain is here for another too. */
  sitesHere(): Promise<SiteNameRow[]> {
    return this.db.rows(sql`
      select distinct name_zh as name, parent from local_site
      where retired_at is null and not aggregate and area in ('zone', 'city')`);
  }

  signals(looked: Looked): Promise<SignalRow[]> {
    return this.db.rows(sql`
      select signal.enterprise_id as "enterpriseId", signal.kind, signal.observed_on::text as "observedOn",
        signal.half_life_days as "halfLifeDays", signal.note
      from expansion_signal signal
      where signal.retired_at is null and ${within('signal.enterprise_id', looked)}`);
  }

  introducers(looked: Looked): Promise<IntroducerRow[]> {
    return this.db.rows(sql`
      select distinct on (relation.customer_id) relation.customer_id as "firmId", firm.name as introducer
      from enterprise_relation relation join enterprise firm on firm.id = relation.supplier_id
      where relation.relation = 'introducer' and ${within('relation.customer_id', looked)}
      order by relation.customer_id, firm.name`);
  }

  /** The latest visit, lead and active list of each department that deals with a firm. */
  dealings(looked: Looked): Promise<DealingRow[]> {
    return this.db.rows(sql`
      select dealing."enterpriseId", dealing.kind, dealing.at, dealing.open, dealing.department_id as "departmentId",
        department.name as department
      from (
        select enterprise_id as "enterpriseId", 'visit' as kind, max(started_at) as at, department_id, false as open
        from visit where ${within('enterprise_id', looked)} group by enterprise_id, department_id
        union all
        select enterprise_id, 'lead', max(coalesce(last_visit_at, created_at)), department_id,
          bool_or(stage = any(${[...OPEN_LEAD_STAGES]}))
        from lead where ${within('enterprise_id', looked)} group by enterprise_id, department_id
        union all
        select target.enterprise_id, 'list', max(target.updated_at), list.department_id, true
        from target join target_list list on list.id = target.list_id
        where list.status = 'active' and list.retired_at is null and target.status <> 'declined'
          and ${within('target.enterprise_id', looked)}
        group by target.enterprise_id, list.department_id) dealing
      join department on department.id = dealing.department_id`);
  }
}

function within(column: string, { nodeIds, enterpriseIds }: Looked): Sql {
  if (enterpriseIds) return sql`${raw(column)} = any(${[...enterpriseIds]}::uuid[])`;
  return sql`${raw(column)} in (
    select looked.enterprise_id from enterprise_placement looked where looked.node_id = any(${[...nodeIds]}::uuid[]))`;
}
