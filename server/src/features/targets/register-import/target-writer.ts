import { Injectable } from '@nestjs/common';
import { TARGET_LIMITS, type TargetListStatus } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Bus } from '../../../platform/bus';
import { Database } from '../../../platform/database';
import { ChainsService } from '../../chains';
import { TargetListRepository } from '../lists/target-list.repository';
import type { AxisScore } from '../ranking/ranking.types';
import { targetListBelongsTo } from '../target.access';
import { Target } from '../target.entity';
import { TargetsAssigned } from '../target.facts';
import { listKey } from './list-key';
import type { TargetValues } from './target-values';

/** A list of the importer's own departments that a table names, with what is on it. */
export interface KnownList {
  id: string;
  name: string;
  chain: string;
  status: TargetListStatus;
  /** Targets by firm and node. */
  targets: Record<string, string>;
}

export interface ScoredRow {
  row: number;
  values: TargetValues;
  axes: AxisScore[];
}

/** Reads and writes targets many at a time. */
@Injectable()
export class TargetWriter {
  constructor(
    private readonly db: Database,
    private readonly lists: TargetListRepository,
    private readonly chains: ChainsService,
    private readonly bus: Bus,
  ) {}

  /** Inside the transaction that writes: others who put firms on lists wait. */
  async known(actor: Actor, names: readonly string[]): Promise<KnownList[]> {
    await this.lists.holdProposals();
    return this.db.rows(sql`
      select target_list.id, target_list.name, chain.code as chain, target_list.status,
        (select coalesce(json_object_agg(target.enterprise_id || ' ' || target.node_id, target.id), '{}')
         from target where target.list_id = target_list.id) as targets
      from target_list join chain on chain.id = target_list.chain_id
      where target_list.name = any(${[...new Set(names)]}) and ${targetListBelongsTo(actor)}
      order by target_list.status = 'closed', target_list.created_at desc`);
  }

  /** Lists that are named and not there are made. @returns ids of targets by row */
  async add(actor: Actor, rows: readonly ScoredRow[]): Promise<Map<number, string>> {
    const known = await this.known(
      actor,
      rows.map(({ values }) => values.list),
    );
    const written = new Map<number, string>();
    for (const key of new Set(rows.map(({ values }) => listKey(values)))) {
      const here = rows.filter(({ values }) => listKey(values) === key);
      const list = known.find((each) => listKey({ list: each.name, chain: each.chain }) === key);
      const id = list?.id ?? (await this.makeList(actor, here));
      for (const [row, target] of await this.fill(
        actor,
        { id, on: Object.keys(list?.targets ?? {}).length },
        here,
      ))
        written.set(row, target);
    }
    return written;
  }

  /** One that is in use already: what the table says of its firms holds from now on. */
  private async makeList(actor: Actor, [first]: readonly ScoredRow[]): Promise<string> {
    const { list: name = '', chain = '' } = first?.values ?? {};
    const { id: chainId } = await this.chains.get(chain);
    const { departmentId } = actor;
    const { id } = await this.lists.save({
      name,
      chainId,
      status: 'active',
      departmentId,
      ownerId: actor.id,
    });
    return id;
  }

  private async fill(
    actor: Actor,
    { id: listId, on }: { id: string; on: number },
    rows: readonly ScoredRow[],
  ): Promise<Map<number, string>> {
    const repo = this.db.repo(Target);
    const made = rows.map(({ values: { enterpriseId, nodeId, status, ownerId, declinedReason }, axes }, at) =>
      repo.create({
        ...{ listId, enterpriseId, nodeId, status, ownerId, declinedReason, axes, position: on + at + 1 },
      }),
    );
    await repo.insert(made);
    await this.tell(actor, { listId, name: rows[0]?.values.list ?? '' }, made);
    return new Map(rows.map(({ row }, at) => [row, made[at]?.id ?? '']));
  }

  /** Each officer hears once of what a table gives him on a list. */
  private async tell(
    actor: Actor,
    { listId: id, name }: { listId: string; name: string },
    made: readonly Target[],
  ): Promise<void> {
    const given = made.filter(({ status }) => status === 'assigned').flatMap(({ ownerId }) => ownerId ?? []);
    for (const owner of new Set(given)) {
      const count = given.filter((each) => each === owner).length;
      await this.bus.publish(new TargetsAssigned({ id, name }, count, owner, actor.id));
    }
  }
}

/** How many more a list takes. */
export function roomOn(list: KnownList | undefined): number {
  return TARGET_LIMITS.onList - Object.keys(list?.targets ?? {}).length;
}
