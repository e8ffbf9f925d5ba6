import type { EvidenceLevel, QualificationClass, SupplyRadius, TargetCriterion } from '@lianzhao/contracts';

import { axisOf, best, known, unknown } from './points';
import type { AxisScore, FirmFacts, PlaceFact, Points, TieFact } from './ranking.types';

type Most = Record<TargetCriterion, number>;

/** How much a fact is worth by how well it is supported. */
export const EVIDENCE_SHARES: Record<EvidenceLevel, number> = {
  stated: 1,
  widely_reported: 0.8,
  inferred: 0.4,
  estimate: 0.3,
};
/** Of the points for working at a node: this much for the fact, the rest for how surely it is known. */
const AT_NODE = 0.6;
const QUALIFICATION_SHARES: Record<QualificationClass, number> = {
  single_champion: 1,
  little_giant: 0.9,
  unicorn: 0.9,
  specialised: 0.7,
  gazelle: 0.6,
  high_tech: 0.4,
};
/** A supplier that must sit near its customer has to come here to sell here; one that need not may never come. */
const RADIUS_SHARES: Record<SupplyRadius, number> = { jit: 1, regional: 0.75, national: 0.4, global: 0.1 };
/** Supplying the anchor counts most, its group less, being bound to it in another way less again. */
const TIE_SHARES = { supplies: 1, group: 0.8, other: 0.6 };
/** From here on a market share counts in full, in percent. */
const FULL_MARKET_SHARE = 20;
/** From here on more nodes count no more. */
const FULL_BREADTH = 3;

/** How well the firm would fill the gap. */
export function fitOf(facts: FirmFacts, most: Most): AxisScore {
  return axisOf('fit', [
    ...nodePoints(facts.places, most.node),
    known('several-nodes', most.breadth, (facts.gapNodes - 1) / (FULL_BREADTH - 1), {
      count: facts.gapNodes,
    }),
    anchorPoints(facts.ties, most.anchor),
    facts.qualification
      ? known('qualification', most.qualification, QUALIFICATION_SHARES[facts.qualification], {
          qualification: facts.qualification,
        })
      : unknown('qualification-unknown', most.qualification),
    sharePoints(facts.places, most.share),
    capacityPoints(facts.places, most.capacity),
    proximityPoints(facts.places, most.proximity),
    facts.listing
      ? known('listed', most.listed, 1, { listing: facts.listing })
      : unknown('listed-unknown', most.listed),
  ]);
}

function nodePoints(places: readonly PlaceFact[], most: number): Points[] {
  const place = best(places, ({ evidence }) => (evidence ? EVIDENCE_SHARES[evidence] : 0));
  const base = Math.round(most * AT_NODE);
  if (!place) return [known('not-at-node', most, 0)];
  const { nameZh, nameEn } = place.node;
  return [
    known('at-node', base, 1, { nameZh, nameEn }),
    place.evidence
      ? known('at-node-evidence', most - base, EVIDENCE_SHARES[place.evidence], { evidence: place.evidence })
      : unknown('at-node-evidence-unknown', most - base),
  ];
}

function anchorPoints(ties: readonly TieFact[], most: number): Points {
  const tie = best(ties, tieShare);
  if (!tie) return unknown('anchor-unknown', most);
  const { anchor, via, relation, evidence } = tie;
  const supplies = relation === 'supplies';
  const code = supplies ? (via ? 'supplies-group' : 'supplies-anchor') : 'tied-to-anchor';
  return known(code, most, tieShare(tie), { anchor, via: via ?? anchor, relation, evidence });
}

function tieShare({ relation, via, evidence }: TieFact): number {
  const kind = relation === 'supplies' ? (via ? 'group' : 'supplies') : 'other';
  return TIE_SHARES[kind] * EVIDENCE_SHARES[evidence];
}

function sharePoints(places: readonly PlaceFact[], most: number): Points {
  const place = best(places, ({ marketSharePct }) => marketSharePct ?? -1);
  if (place?.marketSharePct == null) return unknown('market-share-unknown', most);
  return known('market-share', most, place.marketSharePct / FULL_MARKET_SHARE, { pct: place.marketSharePct });
}

function capacityPoints(places: readonly PlaceFact[], most: number): Points {
  const covered = ({ annualSupply, node: { gapValue } }: PlaceFact) =>
    annualSupply === null || gapValue === null || gapValue <= 0 ? -1 : annualSupply / gapValue;
  const place = best(places, covered);
  if (!place || covered(place) < 0) return unknown('capacity-unknown', most);
  const pct = Math.round(covered(place) * 100);
  return known('capacity', most, covered(place), { pct, supply: place.annualSupply ?? 0 });
}

function proximityPoints(places: readonly PlaceFact[], most: number): Points {
  const place = best(places, ({ node }) => (node.supplyRadius ? RADIUS_SHARES[node.supplyRadius] : -1));
  const radius = place?.node.supplyRadius;
  if (!radius) return unknown('supply-radius-unknown', most);
  return known('supply-radius', most, RADIUS_SHARES[radius], { radius });
}
