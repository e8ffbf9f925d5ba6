import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../access/actor';
import { Database } from '../database';

/** Which choices, by what they hold for. */
export interface ChoicesOf {
  kind: string;
  scopeId: string;
}

/** What this zone chose for the words and columns of earlier files. */
@Injectable()
export class ImportChoices {
  constructor(private readonly db: Database) {}

  async of<Value extends object>({ kind, scopeId }: ChoicesOf): Promise<Map<string, Value>> {
    const rows = await this.db.rows<{ key: string; value: Value }>(
      sql`select key, value from import_choice where kind = ${kind} and scope_id = ${scopeId}`,
    );
    return new Map(rows.map(({ key, value }) => [key, value]));
  }

  /** The latest choice counts, whoever made it. */
  async remember(
    actor: Actor,
    { kind, scopeId }: ChoicesOf,
    choices: ReadonlyMap<string, object>,
  ): Promise<void> {
    const rows = JSON.stringify([...choices].map(([key, value]) => ({ key, value })));
    await this.db.rows(sql`
      insert into import_choice (kind, scope_id, key, value, actor_id)
      select ${kind}, ${scopeId}, choice.key, choice.value, ${actor.id}
      from jsonb_to_recordset(${rows}::jsonb) as choice (key text, value jsonb)
      on conflict (kind, scope_id, key) do update
        set value = excluded.value, actor_id = excluded.actor_id, at = now()`);
  }
}
