import type { TargetWeights } from '@lianzhao/contracts';

import { InvalidInput } from '../../../platform/errors';
import { only, type Rank, rankOf } from '../ranking/score';
import { CANDIDATE_SORTS, type CandidateSort } from './candidate.dto';
import type { ScoredFirm } from './scored-firms';

export interface Ranked {
  scored: ScoredFirm;
  rank: Rank;
}

/** What the place in the order is told by. */
interface Placed {
  rank: Rank;
  scored: { firm: { name: string; id: string } };
}

const BY_PINYIN = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** The best first; of equals the one whose id comes first, so that pages follow one another without gap or repeat. */
export function ranked(firms: readonly ScoredFirm[], sort: CandidateSort, weights: TargetWeights): Ranked[] {
  const order = sort === 'recommended' || sort === 'name' ? weights.order : only(sort);
  const list = firms.map((scored) => ({ scored, rank: rankOf(scored.axes, order) }));
  return list.sort(sort === 'name' ? byName : byRank);
}

/** By the middle of what they may have, a firm of which nothing is known would come before one that is known to expand. */
function byRank(a: Placed, b: Placed): number {
  return b.rank.low - a.rank.low || b.rank.high - a.rank.high || byId(a, b);
}

function byName(a: Placed, b: Placed): number {
  return BY_PINYIN.compare(a.scored.firm.name, b.scored.firm.name) || byId(a, b);
}

function byId(a: Placed, b: Placed): number {
  const [one, other] = [a.scored.firm.id, b.scored.firm.id];
  return one < other ? -1 : Number(one > other);
}

export function readSort(sort = 'recommended'): CandidateSort {
  const known = CANDIDATE_SORTS.find((each) => each === sort);
  if (known) return known;
  throw new InvalidInput([
    { pointer: '?sort', code: 'unknown-sort', params: { allowed: CANDIDATE_SORTS.join(', ') } },
  ]);
}

/** The page of a ranked list that begins after a cursor. */
export function pageAfter(
  list: readonly Ranked[],
  { sort, after, limit }: { sort: CandidateSort; after: string | undefined; limit: number },
): { items: Ranked[]; next: string | null } {
  const start = after === undefined ? 0 : positionAfter(list, readCursor(after, sort), sort);
  const items = list.slice(start, start + limit);
  const last = items.at(-1);
  return { items, next: last && start + limit < list.length ? writeCursor(sort, last) : null };
}

/** Firms may have come and gone since the page before: the place is found by rank, not by number. */
function positionAfter(list: readonly Ranked[], last: Placed, sort: CandidateSort): number {
  const compare = sort === 'name' ? byName : byRank;
  const at = list.findIndex((each) => compare(last, each) < 0);
  return at < 0 ? list.length : at;
}

function writeCursor(sort: CandidateSort, { rank: { low, high }, scored }: Placed): string {
  return Buffer.from(JSON.stringify([sort, low, high, scored.firm.name, scored.firm.id])).toString(
    'base64url',
  );
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

function readCursor(text: string, sort: CandidateSort): Placed {
  try {
    const [madeFor, low, high, name, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const numbers = Number.isInteger(low) && Number.isInteger(high);
    if (madeFor === sort && numbers && typeof name === 'string' && typeof id === 'string' && UUID.test(id))
      return { rank: { low: Number(low), high: Number(high) }, scored: { firm: { name, id } } };
  } catch {
    // Falls through: an unreadable cursor and one of another order are refused alike.
  }
  throw new InvalidInput([{ pointer: '?after', code: 'unknown-cursor' }]);
}
