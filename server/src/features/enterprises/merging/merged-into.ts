import sql, { type Sql } from 'sql-template-tag';

import type { Database } from '../../../platform/database';

export interface MergedInto {
  id: string;
  name: string;
  /** Under which the atlas knew the one that went. */
  atlasKey: string | null;
}

/**
 * The firms in which others live on, however often they were merged.
 * @param which of the merges, in a table aliased `merge`
 */
export function mergedInto(db: Database, which: Sql): Promise<MergedInto[]> {
  return db.rows(sql`
    with recursive head(id, atlas_key) as (
      select merge.target_id, merge.atlas_key from enterprise_merge merge where merge.undone_at is null and ${which}
      union
      select later.target_id, head.atlas_key from head
      join enterprise_merge later on later.source_id = head.id and later.undone_at is null)
    select firm.id, firm.name, head.atlas_key as "atlasKey" from head join enterprise firm on firm.id = head.id`);
}
