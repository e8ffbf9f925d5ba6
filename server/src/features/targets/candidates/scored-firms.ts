import { Injectable } from '@nestjs/common';
import type { TargetWeights } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { dayOf } from '../../../platform/calendar';
import { type Area, areaOfCity, AreasService, Maps } from '../../chains';
import type { AxisScore, FirmFacts } from '../ranking/ranking.types';
import { qualificationOf } from '../ranking/register-words';
import { scoreOf } from '../ranking/score';
import { titlesHeld } from '../ranking/titles';
import { CandidateRepository, type Looked } from './candidate.repository';
import type {
  DealingRow,
  FirmRow,
  IntroducerRow,
  PlacementRow,
  SignalRow,
  TieRow,
  TitleRow,
} from './candidate.rows';
import { CorporateGroups, groupsAround } from './corporate-groups';
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
  placements: Map<string, PlacementRow[]>;
  ties: Map<string, TieRow[]>;
  signals: Map<string, SignalRow[]>;
  introducers: Map<string, IntroducerRow[]>;
  dealings: Map<string, DealingRow[]>;
  groups: CorporateGroups;
  areas: readonly Area[];
}

/** Of what most firms have none of. */
const NONE: readonly never[] = [];
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
    const moment = momentOf(new Date());
    const [anchors, gathered] = await Promise.all([
      this.rows.anchors(wanted.chainId),
      this.gather(wanted, enterpriseIds),
    ]);
    const known: Known = { wanted, gathered, gaps: new Set(wanted.gapIds), ...moment };
    const isHere = rememberedPlaces(gathered.areas);
    return gathered.firms
      .filter(({ id }) => !anchors.has(id))
      .map((firm) => {
        const facts = factsOf(firm, known);
        const { ties, dealings } = gathered;
        return {
          ...{ firm, facts, here: isHere(firm) },
          ...{ ties: ties.get(firm.id) ?? NONE, dealings: dealings.get(firm.id) ?? NONE },
          axes: scoreOf(facts, weights),
        };
      });
  }

  named(q: string): Promise<Set<string>> {
    return this.rows.named(q);
  }

  private async gather(wanted: WantedNodes, enterpriseIds?: readonly string[]): Promise<Gathered> {
    const looked: Looked = { nodeIds: [...wanted.places.keys()], gapIds: wanted.gapIds, enterpriseIds };
    const [firms, titles, placements, edges, sites, areas] = await Promise.all([
      this.rows.firms(looked),
      this.rows.titles(looked),
      this.rows.placements(looked),
      this.rows.groups(),
      this.rows.sitesHere(),
      this.areas.list(),
    ]);
    const around = groupsAround(edges, new Set(firms.map(({ id }) => id)));
    const [members, ties, signals, introducers, dealings] = await Promise.all([
      this.rows.members(around.flat()),
      this.rows.ties(wanted.chainId),
      this.rows.signals(looked),
      this.rows.introducers(looked),
      this.rows.dealings(looked),
    ]);
    return {
      ...{
        firms: withTitles(firms, titles),
        areas,
        groups: new CorporateGroups({ groups: around, members, sites }, areas),
      },
      placements: grouped(placements, ({ enterpriseId }) => enterpriseId),
      ties: grouped(ties, ({ firmId }) => firmId),
      signals: grouped(signals, ({ enterpriseId }) => enterpriseId),
      introducers: grouped(introducers, ({ firmId }) => firmId),
      dealings: grouped(dealings, ({ enterpriseId }) => enterpriseId),
    };
  }
}

function withTitles(firms: readonly FirmRow[], titles: readonly TitleRow[]): FirmRow[] {
  const entered = grouped(titles, ({ enterpriseId }) => enterpriseId);
  return firms.map((firm) => {
    const its = entered.get(firm.id);
    return its ? { ...firm, qualifications: titlesHeld(firm.qualifications, its) } : firm;
  });
}

interface Known {
  wanted: WantedNodes;
  gathered: Gathered;
  gaps: ReadonlySet<string>;
  now: Date;
  /** Start of the zone's day, in milliseconds. */
  today: number;
}

function momentOf(now: Date): Pick<Known, 'now' | 'today'> {
  return { now, today: Date.parse(dayOf(now)) };
}

/** Thousands of firms sit in a few hundred places. */
function rememberedPlaces(areas: readonly Area[]): (firm: FirmRow) => boolean {
  const places = new Map<string, boolean>();
  return ({ province, city }) => {
    const key = `${province ?? ''} ${city ?? ''}`;
    const here = places.get(key) ?? HERE.includes(areaOfCity({ province, city }, areas));
    places.set(key, here);
    return here;
  };
}

function factsOf(firm: FirmRow, { wanted, gathered, gaps, now, today }: Known): FirmFacts {
  const { ties, signals, introducers, dealings, groups } = gathered;
  const placements = gathered.placements.get(firm.id) ?? NONE;
  return {
    places: placements.flatMap(({ nodeId, evidence, annualSupply, marketSharePct }) => {
      const node = wanted.places.get(nodeId);
      return node ? [{ node, evidence, annualSupply, marketSharePct }] : [];
    }),
    gapNodes: placements.filter(({ nodeId }) => gaps.has(nodeId)).length,
    ties: ties.get(firm.id) ?? NONE,
    qualification: qualificationOf(firm.qualifications),
    listing: firm.listing,
    signals: (signals.get(firm.id) ?? NONE).map(({ kind, observedOn, halfLifeDays, note }) => ({
      ...{ kind, halfLifeDays, note, on: observedOn },
      days: Math.round((today - Date.parse(observedOn)) / DAY_MS),
    })),
    ...groups.of(firm),
    introducer: introducers.get(firm.id)?.[0]?.introducer ?? null,
    contact: lastContact(dealings.get(firm.id) ?? NONE, now),
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
