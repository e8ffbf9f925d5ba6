import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { InvalidInput } from '../../../platform/errors';
import { CandidateRepository } from '../candidates/candidate.repository';
import { pathShare } from '../ranking/access';
import type { TieFact } from '../ranking/ranking.types';
import type { Target } from '../target.entity';
import type { TargetAnchorDto } from './target.dto';

/** Through which anchor of the chain the firm of a target can be reached. */
@Injectable()
export class TargetAnchors {
  constructor(
    private readonly db: Database,
    private readonly candidates: CandidateRepository,
  ) {}

  /** Those the firm is tied to first, the strongest tie before the others; each anchor once. */
  async of({ enterpriseId, nodeId }: Pick<Target, 'enterpriseId' | 'nodeId'>): Promise<TargetAnchorDto[]> {
    const anchors = await this.db.rows<{ id: string; name: string; chainId: string }>(sql`
      select anchor.id, coalesce(firm.short_name, firm.name) as name, anchor.chain_id as "chainId"
      from anchor join enterprise firm on firm.id = anchor.enterprise_id
      where anchor.retired_at is null and anchor.chain_id = (select chain_id from chain_node where id = ${nodeId})
        and anchor.enterprise_id <> ${enterpriseId}
      order by name, anchor.id`);
    const [first] = anchors;
    if (!first) return [];
    const ties = (await this.candidates.ties(first.chainId)).filter(({ firmId }) => firmId === enterpriseId);
    ties.sort((a, b) => strengthOf(b) - strengthOf(a));
    const told = anchors.map(({ id, name }) => {
      const tie = ties.find(({ anchorId }) => anchorId === id);
      const { relation, via, evidence } = tie ?? { relation: null, via: null, evidence: null };
      return { id, name, relation, via, evidence, strength: tie ? strengthOf(tie) : -1 };
    });
    told.sort((a, b) => b.strength - a.strength);
    return told.map(({ strength: _, ...each }) => each);
  }

  /**
   * The anchor that somebody chose, null for none; where nobody did that of the strongest tie, or undefined when the firm is
   * tied to none.
   */
  async chosen(
    target: Pick<Target, 'enterpriseId' | 'nodeId'>,
    anchorId?: string | null,
  ): Promise<string | undefined> {
    if (anchorId === null) return undefined;
    const anchors = await this.of(target);
    if (anchorId === undefined) return anchors[0]?.relation ? anchors[0].id : undefined;
    if (anchors.some(({ id }) => id === anchorId)) return anchorId;
    throw new InvalidInput([{ pointer: '/anchorId', code: 'unknown-anchor' }]);
  }
}

/** Who sells to an anchor is known to those who buy there; all others must be led to it first. */
function strengthOf(tie: TieFact): number {
  return Number(tie.relation === 'supplies' && tie.via === null) + pathShare(tie);
}
