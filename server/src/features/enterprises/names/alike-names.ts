import { Injectable } from '@nestjs/common';
import type { DuplicateMatch, EnterpriseNameKind } from '@lianzhao/contracts';
import sql, { join, type Sql } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { editDistanceWithin, overlap } from './alikeness';
import { type GramShares, tellingSets } from './rare-grams';

/** Keys of a name, as the database works them out. */
export interface NameKeys {
  key: string;
  core: string;
  grams: string[];
}

export interface AlikeName {
  enterpriseId: string;
  /** The name that is alike; not always the present one. */
  name: string;
  kind: EnterpriseNameKind;
  match: DuplicateMatch;
  /** 0 to 100. */
  score: number;
}

type Candidate = NameKeys & Pick<AlikeName, 'enterpriseId' | 'name' | 'kind'>;

/** A shorter beginning says too little. */
const SHORTEST_BEGINNING = 3;
/** Share of pairs of characters in common, from which names are alike. */
const ALIKE = 0.7;
/** More are never compared one by one; who types on gets a narrower choice. */
const MOST = 400;
const COMMON_FOR_MS = 10 * 60_000;

const SCORES: Record<Exclude<DuplicateMatch, 'similar'>, number> = {
  ...{ uscc: 100, name: 100, former: 98, short: 92, core: 90, begins: 75 },
};

/**
 * Finds names that mean the same firm as another: by equal keys, by a beginning, and by the rarest of its pairs of
 * characters. Every way is an index look-up; no name is searched for by `like '%…%'`.
 */
@Injectable()
export class AlikeNames {
  private common = { at: 0, share: new Map<string, number>() };

  constructor(private readonly db: Database) {}

  async keysOf(name: string): Promise<NameKeys> {
    const keys = await this.db.row<NameKeys>(sql`
      select key, core, firm_name_grams(core) as grams
      from (select key, firm_name_core(key) as core from firm_name_key(${name}) key) keys`);
    return keys ?? { key: '', core: '', grams: [] };
  }

  /** The best match of each firm, the surest first. */
  async like(typed: string): Promise<AlikeName[]> {
    const wanted = await this.keysOf(typed);
    if (wanted.key === '') return [];
    const candidates = await this.db.rows<Candidate>(await this.candidates(wanted));
    const best = new Map<string, AlikeName>();
    for (const candidate of candidates) {
      const found = judge(wanted, candidate);
      if (found && found.score > (best.get(found.enterpriseId)?.score ?? 0))
        best.set(found.enterpriseId, found);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.name.length - b.name.length);
  }

  private async candidates({ key, core, grams }: NameKeys): Promise<Sql> {
    const found = sql`select enterprise_id as "enterpriseId", name, kind, key, core, grams from enterprise_name where`;
    const ways = [
      sql`(${found} key = ${key} limit ${MOST})`,
      sql`(${found} core = ${core} limit ${MOST})`,
      ...(core.length < SHORTEST_BEGINNING ? [] : [sql`(${found} ${beginsWith(core)} limit 20)`]),
    ];
    const sets = tellingSets(grams, await this.shares());
    if (sets.length > 0) {
      const any = join(
        sets.map((set) => sql`grams @> ${set}::text[]`),
        ' or ',
      );
      ways.push(sql`(${found} (${any}) limit ${MOST})`);
    }
    return join(ways, ' union ');
  }

  /** How often each of the common pairs of characters is there, as the database's own statistics have it. */
  private async shares(): Promise<GramShares> {
    if (Date.now() - this.common.at < COMMON_FOR_MS) return this.common.share;
    const row = await this.db.row<{ grams: string[] | null; shares: number[] | null }>(sql`
      select most_common_elems::text::text[] as grams, most_common_elem_freqs as shares
      from pg_stats where schemaname = current_schema() and tablename = 'enterprise_name' and attname = 'grams'`);
    const share = new Map(row?.grams?.map((gram, at) => [gram, row.shares?.[at] ?? 0]));
    this.common = { at: Date.now(), share };
    return share;
  }
}

/** As a range, which the index of any database answers. */
function beginsWith(core: string): Sql {
  return sql`core ~>=~ ${core} and core ~<~ ${`${core}\u{10FFFF}`}`;
}

function judge(wanted: NameKeys, candidate: Candidate): AlikeName | null {
  const { enterpriseId, name, kind } = candidate;
  const found = (match: DuplicateMatch, score: number) => ({ enterpriseId, name, kind, match, score });
  if (candidate.key === wanted.key) {
    const match = kind === 'former' || kind === 'short' ? kind : 'name';
    return found(match, SCORES[match]);
  }
  if (candidate.core === wanted.core) return found('core', SCORES.core);
  const alike = overlap(wanted.grams, candidate.grams);
  if (alike >= ALIKE || editDistanceWithin(wanted.core, candidate.core, 1)) {
    return found('similar', Math.round(60 + 25 * alike));
  }
  const begins = wanted.core.length >= SHORTEST_BEGINNING && candidate.core.startsWith(wanted.core);
  return begins ? found('begins', SCORES.begins) : null;
}
