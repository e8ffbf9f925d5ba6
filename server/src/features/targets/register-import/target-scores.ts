import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { ScoredFirms } from '../candidates/scored-firms';
import type { AxisScore } from '../ranking/ranking.types';
import { scoreOf } from '../ranking/score';
import { WeightsService } from '../weights/weights.service';
import type { TargetValues } from './target-values';

/** Points of firms at nodes, as a list keeps them; a firm that is not at the node has none. */
@Injectable()
export class TargetScores {
  constructor(
    private readonly scored: ScoredFirms,
    private readonly weights: WeightsService,
  ) {}

  /** @returns by `placeKey` */
  async of(actor: Actor, rows: readonly TargetValues[]): Promise<Map<string, AxisScore[]>> {
    const scores = new Map<string, AxisScore[]>();
    for (const chain of new Set(rows.map((row) => row.chain).filter((code) => code !== ''))) {
      const here = rows.filter((row) => row.chain === chain && row.enterpriseId !== '');
      if (here.length > 0) await this.ofChain(actor, { chain, rows: here, scores });
    }
    return scores;
  }

  private async ofChain(
    actor: Actor,
    {
      chain,
      rows,
      scores,
    }: { chain: string; rows: readonly TargetValues[]; scores: Map<string, AxisScore[]> },
  ): Promise<void> {
    const [wanted, weights] = await Promise.all([
      this.scored.wanted(actor, chain, [...new Set(rows.map(({ node }) => node))]),
      this.weights.current(),
    ]);
    const ids = [...new Set(rows.map(({ enterpriseId }) => enterpriseId))];
    const firms = new Map((await this.scored.at(wanted, weights, ids)).map((each) => [each.firm.id, each]));
    for (const row of rows) {
      const facts = firms.get(row.enterpriseId)?.facts;
      const places = facts?.places.filter(({ node }) => node.code === row.node) ?? [];
      if (facts && places.length > 0) scores.set(placeKey(row), scoreOf({ ...facts, places }, weights));
    }
  }
}

export function placeKey({ enterpriseId, nodeId }: Pick<TargetValues, 'enterpriseId' | 'nodeId'>): string {
  return `${enterpriseId} ${nodeId}`;
}
