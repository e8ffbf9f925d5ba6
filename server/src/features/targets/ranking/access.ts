import type { TargetCriterion } from '@lianzhao/contracts';

import { EVIDENCE_SHARES } from './fit';
import { axisOf, best, known, unknown } from './points';
import type { AxisScore, ContactFact, FirmFacts, Points, TieFact } from './ranking.types';

type Most = Record<TargetCriterion, number>;

/** Months within which a contact is fresh, and within which it still helps. */
const FRESH = 3;
const WARM = 12;
const CONTACT_SHARES = { fresh: 1, warm: 0.6, cold: 0.3 };
/** A firm bound to the anchor by ownership is nearer to it than one that sells to it. */
const PATH_SHARES = { bound: 1, supplies: 0.8, via: 0.6 };

/** How we would get to its table. */
export function accessOf(facts: FirmFacts, most: Most): AxisScore {
  return axisOf('access', [
    pathPoints(facts.ties, most.path),
    facts.introducer
      ? known('introduced-by', most.introducer, 1, { firm: facts.introducer })
      : unknown('introducer-unknown', most.introducer),
    groupPoints(facts, most.group),
    contactPoints(facts.contact, most.contact),
  ]);
}

function pathPoints(ties: readonly TieFact[], most: number): Points {
  const tie = best(ties, pathShare);
  if (!tie) return unknown('path-unknown', most);
  const { anchor, via, relation, evidence } = tie;
  return known(via ? 'path-via' : 'path-to-anchor', most, pathShare(tie), {
    ...{ anchor, via: via ?? anchor, relation, evidence },
  });
}

export function pathShare({ via, relation, evidence }: TieFact): number {
  const kind = via ? 'via' : relation === 'supplies' ? 'supplies' : 'bound';
  return PATH_SHARES[kind] * EVIDENCE_SHARES[evidence];
}

function groupPoints({ groupHere }: FirmFacts, most: number): Points {
  if (groupHere === null) return unknown('group-unknown', most);
  return groupHere === 'none'
    ? known('group-not-here', most, 0)
    : known('group-here', most, 1, { firm: groupHere });
}

function contactPoints(contact: ContactFact | null, most: number): Points {
  if (!contact) return known('contact-none', most, 0);
  const { kind, months, department } = contact;
  const share =
    months <= FRESH ? CONTACT_SHARES.fresh : months <= WARM ? CONTACT_SHARES.warm : CONTACT_SHARES.cold;
  return known(kind === 'visit' ? 'contact-visit' : 'contact-lead', most, share, { months, department });
}
