import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { scenarioBelongsTo, scenarioVisibleTo } from './scenario.access';
import type { LeftNodeDto } from './comparison.dto';
import type { MoveDto, ScenarioDto } from './scenario.dto';
import { Scenario, ScenarioMove } from './scenario.entity';

const SELECT = sql`
  scenario.id, scenario.name, scenario.note, scenario.area as radius, scenario.year,
  scenario.year_known as "yearKnown", scenario.shared,
  ${referenceTo('"user"', 'scenario.author_id')} as author,
  (select coalesce(json_agg(json_build_object('nodeCode', node.code, 'nodeNameZh', node.name_zh,
     'nodeNameEn', node.name_en, 'retired', node.retired_at is not null, 'mergedInto', heir.code,
     'enterpriseId', move.enterprise_id, 'name', move.name, 'winShare', move.win_share::float8,
     'tracedShare', move.traced_share::float8, 'annualSupply', move.annual_supply::text)
     order by move.position), '[]')
   from scenario_move move join chain_node node on node.id = move.node_id
   left join chain_node heir on heir.id = node.merged_into_id
   where move.scenario_id = scenario.id) as moves,
  scenario.version, scenario.created_at as "createdAt", scenario.updated_at as "updatedAt"`;

/** The only place that reads or writes scenarios. */
@Injectable()
export class ScenarioRepository {
  constructor(private readonly db: Database) {}

  list(actor: Actor, chainId: string): Promise<ScenarioDto[]> {
    return this.db.rows(sql`
      select ${SELECT} from scenario where scenario.chain_id = ${chainId} and ${scenarioVisibleTo(actor)}
      order by scenario.updated_at desc, scenario.id limit 200`);
  }

  view(actor: Actor, chainId: string, id: string): Promise<ScenarioDto> {
    return this.one(
      sql`scenario.id = ${id} and scenario.chain_id = ${chainId} and ${scenarioVisibleTo(actor)}`,
    );
  }

  /** Those of these that are there for the actor, in the order asked for. */
  several(actor: Actor, chainId: string, ids: readonly string[]): Promise<ScenarioDto[]> {
    return this.db.rows(sql`
      select ${SELECT} from scenario
      where scenario.id = any(${[...ids]}::uuid[]) and scenario.chain_id = ${chainId} and ${scenarioVisibleTo(actor)}
      order by array_position(${[...ids]}::uuid[], scenario.id)`);
  }

  private async one(condition: Sql): Promise<ScenarioDto> {
    const found = await this.db.row<ScenarioDto>(sql`select ${SELECT} from scenario where ${condition}`);
    if (!found) throw new RecordNotFound('scenario');
    return found;
  }

  /** One's own scenario, held until the transaction ends. */
  async lock(actor: Actor, chainId: string, id: string): Promise<Scenario> {
    const visible = await this.db.row(sql`
      select scenario.id from scenario
      where scenario.id = ${id} and scenario.chain_id = ${chainId} and ${scenarioBelongsTo(actor)} for update`);
    if (!visible) throw new RecordNotFound('scenario');
    return this.db.repo(Scenario).findOneByOrFail({ id });
  }

  /** What became of nodes that moves are at, in the order asked for; a code nobody knows is its own name. */
  async left(chainId: string, codes: readonly string[]): Promise<LeftNodeDto[]> {
    if (codes.length === 0) return [];
    return this.db.rows(sql`
      select asked.code, coalesce(node.name_zh, asked.code) as "nameZh",
        coalesce(node.name_en, asked.code) as "nameEn",
        node.id is null or node.retired_at is not null as retired,
        node.retired_at is null and exists (
          select from chain_node part where part.parent_id = node.id and part.retired_at is null) as divided,
        case when heir.id is not null then
          json_build_object('code', heir.code, 'nameZh', heir.name_zh, 'nameEn', heir.name_en) end as heir
      from (select code, min(place) as place from unnest(${[...codes]}::text[]) with ordinality named(code, place)
            group by code) asked
      left join chain_node node on node.code = asked.code and node.chain_id = ${chainId}
      left join chain_node heir on heir.id = node.merged_into_id and heir.retired_at is null and not exists (
        select from chain_node part where part.parent_id = heir.id and part.retired_at is null)
      order by asked.place`);
  }

  save(scenario: Partial<Scenario>): Promise<Scenario> {
    const scenarios = this.db.repo(Scenario);
    return scenarios.save(scenarios.create(scenario));
  }

  async replaceMoves(
    scenarioId: string,
    moves: readonly MoveDto[],
    nodeIds: ReadonlyMap<string, string>,
  ): Promise<void> {
    const repo = this.db.repo(ScenarioMove);
    await repo.delete({ scenarioId });
    await repo.insert(
      moves.map(({ nodeCode, winShare, tracedShare, ...move }, position) => ({
        ...move,
        scenarioId,
        nodeId: nodeIds.get(nodeCode),
        winShare: String(winShare),
        tracedShare: tracedShare == null ? null : String(tracedShare),
        position,
      })),
    );
  }
}
