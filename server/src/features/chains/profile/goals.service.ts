import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { dayOf } from '../../../platform/calendar';
import { Database } from '../../../platform/database';
import { InvalidInput, RecordIsStale } from '../../../platform/errors';
import { ChainSources } from '../chain-sources';
import type { Chain } from '../chain.entity';
import type { GapTotals } from '../gap/gap-result';
import { Maps } from '../map/maps';
import type { ChainGoal } from './chain-profile.entity';
import type { GoalDto, SaveGoalDto } from './goal.dto';
import { ProfileRepository } from './profile.repository';
import { progressOf } from './progress';

/** What a chain is to reach, and how far it has come as computed from the rows. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly db: Database,
    private readonly maps: Maps,
    private readonly sources: ChainSources,
    private readonly goals: ProfileRepository,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, code: string): Promise<GoalDto[]> {
    const chain = await this.maps.chain(code);
    const goals = await this.goals.goalsOf(chain.id);
    const years = [...new Set(goals.map(({ year }) => year))];
    const measured = new Map(
      await Promise.all(years.map(async (year) => [year, await this.measure(actor, chain, year)] as const)),
    );
    return goals.map((goal) => {
      const known = measured.get(goal.year) ?? { totals: null, projects: { signed: 0, landed: 0 } };
      return goalDto(goal, { ...known, actual: goal.actual });
    });
  }

  create(actor: Actor, code: string, input: SaveGoalDto): Promise<GoalDto[]> {
    refuseUnnamed(input);
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const { id } = await this.goals.saveGoal({ ...input, chainId: chain.id });
      await this.audit.record(actor, { action: 'chain:goal-created', kind: 'chain_goal', id, after: input });
      return this.list(actor, code);
    });
  }

  update(
    actor: Actor,
    { code, id, version }: { code: string; id: string; version: number },
    input: SaveGoalDto,
  ): Promise<GoalDto[]> {
    refuseUnnamed(input);
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const goal = await this.goals.lockGoal(chain.id, id);
      if (goal.version !== version) {
        const current = (await this.list(actor, code)).find((each) => each.id === id);
        throw new RecordIsStale('chain_goal', current ?? {});
      }
      const audited = difference<object>(goal, input);
      await this.goals.saveGoal(Object.assign(goal, input));
      await this.audit.record(actor, { action: 'chain:goal-updated', kind: 'chain_goal', id, ...audited });
      return this.list(actor, code);
    });
  }

  remove(actor: Actor, code: string, id: string): Promise<void> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const goal = await this.goals.lockGoal(chain.id, id);
      const { year, indicator, title, target } = goal;
      await this.goals.removeGoal(goal);
      const before = { year, indicator, title, target };
      await this.audit.record(actor, { action: 'chain:goal-removed', kind: 'chain_goal', id, before });
    });
  }

  private async measure(actor: Actor, chain: Chain, year: number) {
    return {
      totals: await this.totals(actor, chain.code, year),
      projects: await this.sources.projects.counts(actor, chain.id, year),
    };
  }

  /** Of the last day of a year that is over, of today while it runs; nothing of years ahead. */
  private async totals(actor: Actor, code: string, year: number): Promise<GapTotals | null> {
    const thisYear = Number(dayOf().slice(0, 4));
    if (year > thisYear) return null;
    const map = await this.maps.of(actor, code, year === thisYear ? {} : { on: `${year}-12-31` });
    return map.data.nodes.length > 0 ? map.computation.result.totals : null;
  }
}

function refuseUnnamed({ indicator, title }: SaveGoalDto): void {
  if (indicator !== 'other' || title.trim() !== '') return;
  throw new InvalidInput([{ pointer: '/title', code: 'required' }]);
}

function goalDto(goal: ChainGoal, measured: Parameters<typeof progressOf>[1]): GoalDto {
  const { id, year, indicator, title, unit, target, source, version } = goal;
  const progress = progressOf(indicator, measured);
  return { id, year, indicator, title, unit, target: Number(target), progress, source, version };
}
