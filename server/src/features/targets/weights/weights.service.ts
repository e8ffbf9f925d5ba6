import { Injectable } from '@nestjs/common';
import {
  DEFAULT_TARGET_WEIGHTS,
  TARGET_AXES,
  TARGET_CRITERIA,
  type TargetWeights,
} from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { InvalidInput, RecordIsStale } from '../../../platform/errors';
import { matrixOf, prioritiesOf, wholeParts } from '../ranking/ahp';
import type { TargetWeight, WeightGroup } from './target-weight.entity';
import {
  type CompareDto,
  type PrioritiesDto,
  type SaveTargetWeightsDto,
  WEIGHT_GROUPS,
  type TargetWeightsAnswerDto,
} from './weight.dto';
import { WeightRepository } from './weight.repository';

const TOTAL = 100;

/** How the zone weighs firms. */
@Injectable()
export class WeightsService {
  constructor(
    private readonly db: Database,
    private readonly rows: WeightRepository,
    private readonly audit: Audit,
  ) {}

  async current(): Promise<TargetWeights> {
    return valuesOf(await this.rows.find());
  }

  async get(): Promise<TargetWeightsAnswerDto> {
    return answer(await this.rows.find());
  }

  /** What comparisons would give, without keeping it. */
  attempt({ group, comparisons }: CompareDto): PrioritiesDto {
    const n = itemsOf(group).length;
    refusePairs(n, comparisons);
    const { weights, ...told } = prioritiesOf(matrixOf(n, comparisons));
    return { parts: wholeParts(weights, TOTAL), ...told };
  }

  save(
    actor: Actor,
    version: number,
    { order, most, comparisons = [] }: SaveTargetWeightsDto,
  ): Promise<TargetWeightsAnswerDto> {
    const values = { order: { ...order }, most: { ...most } };
    refuseUneven(values);
    for (const { group, comparisons: pairs } of comparisons) refusePairs(itemsOf(group).length, pairs);
    return this.db.transaction(async () => {
      await this.rows.hold();
      const stored = await this.rows.find();
      if ((stored?.version ?? 0) !== version) throw new RecordIsStale('target_weight', answer(stored));
      await this.rows.save({
        ...(stored ?? { scope: 'zone' }),
        values,
        comparisons: Object.fromEntries(comparisons.map(({ group, comparisons: pairs }) => [group, pairs])),
        ...{ authorId: actor.id, changedAt: new Date() },
      });
      await this.audit.record(actor, {
        ...{ action: 'target_weight:changed', kind: 'target_weight', id: null },
        ...difference<object>(valuesOf(stored), values),
      });
      return answer(await this.rows.find());
    });
  }
}

function itemsOf(group: WeightGroup): readonly string[] {
  return group === 'order' ? TARGET_AXES : TARGET_CRITERIA[group];
}

function refusePairs(n: number, comparisons: CompareDto['comparisons']): void {
  const wrong = comparisons.flatMap(({ row, column }, at) =>
    row < n && column < n && row !== column ? [] : [{ pointer: `/comparisons/${at}`, code: 'not-a-pair' }],
  );
  if (wrong.length > 0) throw new InvalidInput(wrong);
}

function refuseUneven({ order, most }: TargetWeights): void {
  const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
  const sums = [
    { pointer: '/order', sum: sumOf(TARGET_AXES.map((axis) => order[axis])) },
    ...TARGET_AXES.map((axis) => ({
      pointer: `/most/${axis}`,
      sum: sumOf(TARGET_CRITERIA[axis].map((criterion) => most[criterion])),
    })),
  ];
  const wrong = sums.filter(({ sum }) => sum !== TOTAL);
  if (wrong.length === 0) return;
  throw new InvalidInput(
    wrong.map(({ pointer, sum }) => ({ pointer, code: 'sum-not-hundred', params: { sum } })),
  );
}

function valuesOf(stored: TargetWeight | null): TargetWeights {
  return stored?.values ?? DEFAULT_TARGET_WEIGHTS;
}

function answer(stored: TargetWeight | null): TargetWeightsAnswerDto {
  const comparisons = stored?.comparisons ?? {};
  return {
    values: valuesOf(stored),
    defaults: DEFAULT_TARGET_WEIGHTS,
    comparisons: WEIGHT_GROUPS.flatMap((group) => {
      const pairs = comparisons[group];
      return pairs ? [{ group, comparisons: pairs }] : [];
    }),
    author: stored?.author ? { id: stored.author.id, name: stored.author.name } : null,
    changedAt: stored?.changedAt ?? null,
    version: stored?.version ?? 0,
  };
}
