import { Injectable } from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { regionOf } from '../ranking/register-words';
import { WeightsService } from '../weights/weights.service';
import {
  type CandidateDto,
  type CandidatePageDto,
  type CandidateQuery,
  type WantedNodeDto,
} from './candidate.dto';
import { facetsOf, filterOf } from './candidate-filters';
import { pageAfter, ranked, readSort } from './candidate-order';
import { CandidateDetails, type Details } from './candidate-details';
import { conflictsFor } from './dealings';
import { type ScoredFirm, ScoredFirms } from './scored-firms';
import type { WantedNodes } from './wanted-nodes';

/** So many firms that are here already are named; the register has the rest. */
const LOCAL_NAMED = 50;

/** Whom to call for a gap: outside firms, ranked. */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly scored: ScoredFirms,
    private readonly weights: WeightsService,
    private readonly details: CandidateDetails,
  ) {}

  async page(actor: Actor, query: CandidateQuery): Promise<CandidatePageDto> {
    const sort = readSort(query.sort);
    const [wanted, weights] = await Promise.all([
      this.scored.wanted(actor, query.chain, query.node ?? []),
      this.weights.current(),
    ]);
    const [firms, named] = await Promise.all([
      this.scored.at(wanted, weights),
      query.q?.trim() ? this.scored.named(query.q) : null,
    ]);
    const outside = firms.filter(({ here }) => !here);
    const list = ranked(outside.filter(filterOf(query, named)), sort, weights);
    const limit = query.limit ?? LIMITS.pageDefault;
    const { items, next } = pageAfter(list, { sort, after: query.after, limit });
    const details = await this.details.of(
      actor,
      items.map(({ scored }) => scored.firm.id),
    );
    return {
      ...{ items: items.map(({ scored }) => candidateDto(actor, scored, details)), next },
      count: query.count === 'none' ? undefined : { value: list.length, capped: false },
      ...{ nodes: nodeDtos(wanted, outside), facets: facetsOf(outside), order: weights.order },
      local: firms
        .filter(({ here }) => here)
        .slice(0, LOCAL_NAMED)
        .map(localDto),
    };
  }
}

function candidateDto(
  actor: Actor,
  { firm, facts, axes, dealings }: ScoredFirm,
  details: Details,
): CandidateDto {
  const { id, name, shortName, province, city, listing, qualifications } = firm;
  return {
    enterprise: {
      ...{ id, name, shortName, province, city, region: regionOf(firm), listing, qualifications },
      mainProducts: details.products.get(id) ?? null,
    },
    nodeCodes: facts.places.map(({ node }) => node.code),
    axes,
    conflicts: conflictsFor(actor, dealings, new Date()),
    ours: details.ours.get(id) ?? [],
    lastContact: facts.contact,
  };
}

function nodeDtos({ places }: WantedNodes, outside: readonly ScoredFirm[]): WantedNodeDto[] {
  const firms = new Map<string, number>();
  for (const { facts } of outside) {
    for (const { node } of facts.places) firms.set(node.code, (firms.get(node.code) ?? 0) + 1);
  }
  return [...places.values()].map(({ code, nameZh, nameEn, state, gapValue, supplyRadius }) => ({
    ...{ code, nameZh, nameEn, state, gapValue, supplyRadius },
    firms: firms.get(code) ?? 0,
  }));
}

function localDto({ firm: { id, name, city }, facts }: ScoredFirm) {
  return { id, name, city, nodeCodes: facts.places.map(({ node }) => node.code) };
}
