import { Injectable } from '@nestjs/common';
import { TARGET_LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { InvalidInput, RecordNotFound } from '../../../platform/errors';
import { CandidateRepository } from '../candidates/candidate.repository';
import { type Conflict, conflictsFor } from '../candidates/dealings';
import { type ScoredFirm, ScoredFirms } from '../candidates/scored-firms';
import type { AxisScore } from '../ranking/ranking.types';
import { scoreOf } from '../ranking/score';
import { ListIsFull, OnAnotherList } from '../target.errors';
import type { TargetList } from '../target-list.entity';
import { WeightsService } from '../weights/weights.service';
import type { ProposalDto, ProposeTargetsDto, QuotaDto } from './target-list.dto';
import { TargetRepository } from './target.repository';

interface ProposedRow {
  enterpriseId: string;
  nodeId: string;
  axes: AxisScore[];
}

/** What is put on a list: scored by us at that moment, whatever the page that asks for it showed. */
@Injectable()
export class Proposals {
  constructor(
    private readonly scored: ScoredFirms,
    private readonly weights: WeightsService,
    private readonly dealings: CandidateRepository,
    private readonly targets: TargetRepository,
  ) {}

  /** @returns how many were not on the list yet */
  async add(
    actor: Actor,
    list: TargetList,
    chain: string,
    { targets, despiteConflicts = false }: ProposeTargetsDto,
  ): Promise<number> {
    if (targets.length === 0) return 0;
    if ((await this.targets.count(list.id)) + targets.length > TARGET_LIMITS.onList)
      throw new ListIsFull(TARGET_LIMITS.onList);
    const ids = [...new Set(targets.map(({ enterpriseId }) => enterpriseId))];
    if (list.status === 'active' && !despiteConflicts) await this.refuseTaken(actor, ids);
    return this.targets.propose(list.id, await this.rowsOf(actor, chain, targets));
  }

  /** Ids of nodes of the chain that quotas are for. */
  async quotas(actor: Actor, chain: string, quotas: readonly QuotaDto[]) {
    if (quotas.length === 0) return [];
    const codes = quotas.map(({ nodeCode }) => nodeCode);
    const { places } = await this.scored.wanted(actor, chain, codes);
    const ids = new Map([...places].map(([id, { code }]) => [code, id]));
    return quotas.flatMap(({ nodeCode, quota }) => {
      const nodeId = ids.get(nodeCode);
      return nodeId ? [{ nodeId, quota }] : [];
    });
  }

  /** Refuses firms that another department has on an active list, until the actor says that he knows. */
  async refuseTaken(actor: Actor, enterpriseIds: readonly string[]): Promise<void> {
    const taken = (await this.conflicts(actor, enterpriseIds)).filter(([, conflicts]) =>
      conflicts.some(({ kind }) => kind === 'list'),
    );
    const [first] = taken;
    if (!first) return;
    const [id, conflicts] = first;
    const department = conflicts.find(({ kind }) => kind === 'list')?.department ?? '';
    throw new OnAnotherList({ firm: await this.targets.firmName(id), department, count: taken.length });
  }

  async refuseTakenOf(actor: Actor, listId: string): Promise<void> {
    await this.refuseTaken(actor, await this.targets.enterpriseIds(listId));
  }

  /** By firm, masked: which other departments are at it. */
  async conflicts(actor: Actor, enterpriseIds: readonly string[]): Promise<[string, Conflict[]][]> {
    const now = new Date();
    const rows = await this.dealings.dealings({ nodeIds: [], gapIds: [], enterpriseIds });
    return [...new Set(enterpriseIds)].map((id) => [
      id,
      conflictsFor(
        actor,
        rows.filter(({ enterpriseId }) => enterpriseId === id),
        now,
      ),
    ]);
  }

  private async rowsOf(actor: Actor, chain: string, targets: readonly ProposalDto[]): Promise<ProposedRow[]> {
    const codes = [...new Set(targets.map(({ nodeCode }) => nodeCode))];
    const [wanted, weights] = await Promise.all([
      this.scored.wanted(actor, chain, codes),
      this.weights.current(),
    ]);
    const firms = await this.scored.at(
      wanted,
      weights,
      targets.map(({ enterpriseId }) => enterpriseId),
    );
    const byId = new Map(firms.map((each) => [each.firm.id, each]));
    const nodeIds = new Map([...wanted.places.values()].map(({ id, code }) => [code, id]));
    return targets.map(({ enterpriseId, nodeCode }, at) => {
      const facts = factsAt(byId.get(enterpriseId), nodeCode, at);
      const nodeId = nodeIds.get(nodeCode);
      if (!nodeId) throw new RecordNotFound('node');
      return { enterpriseId, nodeId, axes: scoreOf(facts, weights) };
    });
  }
}

/** Of that node alone: what it does elsewhere gives no points here. */
function factsAt(scored: ScoredFirm | undefined, nodeCode: string, at: number): ScoredFirm['facts'] {
  const places = scored?.facts.places.filter(({ node }) => node.code === nodeCode) ?? [];
  if (scored && places.length > 0) return { ...scored.facts, places };
  throw new InvalidInput([{ pointer: `/targets/${at}`, code: 'not-at-node', params: { node: nodeCode } }]);
}
