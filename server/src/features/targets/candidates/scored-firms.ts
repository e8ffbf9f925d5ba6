import { Injectable } from '@nestjs/common';
import type { TargetWeights } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { dayOf } from '../../../platform/calendar';
import { type Area, areaOfCity, AreasService, Maps } from '../../chains';
import type { AxisScore, FirmFacts } from '../ranking/ranking.types';
import { qualificationOf } from '../ranking/register-words';
import { scoreOf } from '../ranking/score';
import { CandidateRepository, type Looked } from './candidate.repository';
import type { DealingRow, FirmRow, IntroducerRow, SignalRow, TieRow } from './candidate.rows';
import { CorporateGroups } from './corporate-groups';
import { lastContact } from './dealings';
import { type WantedNodes, wantedNodes } from './wanted-nodes';

export interface ScoredFirm {
  firm: FirmRow;
  /** In the zone or its city. */
  here: boolean;
  facts: FirmFacts;
  ties: readonly TieRow[];
  dealings: readonly DealingRow[];
  axes: AxisScore[];
}

/** Everything that is read once for all firms. */
interface Gathered {
  firms: FirmRow[];
  ties: Map<string, TieRow[]>;
  signals: Map<string, SignalRow[]>;
  introducers: Map<string, IntroducerRow[]>;
  dealings: Map<string, DealingRow[]>;
  groups: CorporateGroups;
  areas: readonly Area[];
}

const DAY_MS = 86_400_000;
const HERE: readonly (string | null)[] = ['zone', 'city'];

/** Firms at nodes with what is known of them and the points it gives. */
@Injectable()
export class ScoredFirms {
  constructor(
    private readonly rows: CandidateRepository,
    private readonly maps: Maps,
    private readonly areas: AreasService,
  ) {}

  /**
   * The gaps as everybody may see them: points are kept on lists and leads that others read, so they must not tell of
   * purchases that only some may read.
   */
  async wanted(actor: Actor, chain: string, codes: readonly string[]): Promise<WantedNodes> {
    const open = new Set(actor.permissions);
    open.delete('purchase:read');
    return wantedNodes(await this.maps.of({ ...actor, permissions: open }, chain), codes);
  }

  /** @param enterpriseIds of these firms alone */
  async at(
    wanted: WantedNodes,
    weights: TargetWeights,
    enterpriseIds?: readonly string[],
  ): Promise<ScoredFirm[]> {
    const now = new Date();
    const anchors = await this.rows.anchors(wanted.chainId);
    const gathered = await this.gather(wanted, enterpriseIds);
    return gathered.firms
      .filter(({ id }) => !anchors.has(id))
      .map((firm) => {
        const facts = factsOf(firm, { wanted, gathered, now });
        const { ties, dealings } = gathered;
        return {
          ...{ firm, facts, here: HERE.includes(areaOfCity(firm, gathered.areas)) },
          ...{ ties: ties.get(firm.id) ?? [], dealings: dealings.get(firm.id) ?? [] },
          axes: scoreOf(facts, weights),
        };
      });
  }

  private async gather(wanted: WantedNodes, enterpriseIds?: readonly string[]): Promise<Gathered> {
    const looked: Looked = { nodeIds: [...wanted.places.keys()], gapIds: wanted.gapIds, enterpriseIds };
    const [firms, ties, signals, introducers, dealings] = await Promise.all([
      this.rows.firms(looked),
      this.rows.ties(wanted.chainId),
      this.rows.signals(looked),
      this.rows.introducers(looked),
      this.rows.dealings(looked),
    ]);
    const [edges, members, sites, areas] = await Promise.all([
      this.rows.groups(),
      this.rows.members(),
      this.rows.sitesHere(),
      this.areas.list(),
    ]);
    return {
      ...{ firms, areas, groups: new CorporateGroups({ edges, members, sites }, areas) },
      ties: grouped(ties, ({ firmId }) => firmId),
      signals: grouped(signals, ({ enterpriseId }) => enterpriseId),
      introducers: grouped(introducers, ({ firmId }) => firmId),
      dealings: grouped(dealings, ({ enterpriseId }) => enterpriseId),
    };
  }
}

interface Known {
  wanted: WantedNodes;
  gathered: Gathered;
  now: Date;
}

function factsOf(firm: FirmRow, { wanted, gathered, now }: Known): FirmFacts {
  const today = Date.parse(dayOf(now));
  const { ties, signals, introducers, dealings, groups } = gathered;
  return {
    places: firm.places.flatMap(([nodeId, evidence, annualSupply, marketSharePct]) => {
      const node = wanted.places.get(nodeId);
      return node ? [{ node, evidence, annualSupply, marketSharePct }] : [];
    }),
    gapNodes: firm.gapNodes,
    ties: ties.get(firm.id) ?? [],
    qualification: qualificationOf(firm.qualifications),
    listing: firm.listing,
    signals: (signals.get(firm.id) ?? []).map(({ kind, observedOn, halfLifeDays, note }) => ({
      ...{ kind, halfLifeDays, note, on: observedOn },
      days: Math.round((today - Date.parse(observedOn)) / DAY_MS),
    })),
    ...groups.of(firm),
    introducer: introducers.get(firm.id)?.[0]?.introducer ?? null,
    contact: lastContact(dealings.get(firm.id) ?? [], now),
  };
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
