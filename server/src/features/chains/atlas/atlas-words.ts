import { Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { Edits } from '../../../platform/history';
import type { AtlasNode } from './atlas';

/** What a node is found by; the columns came after people had begun to edit nodes. */
const WORDS = ['industry_codes', 'keywords', 'technologies'];

/**
 * Tells nodes that people have edited what they are found by, as long as nobody ever told it. What is filled in becomes
 * a part of the edit that is there: the node stays the editor's and the edit can be taken back as before.
 */
@Injectable()
export class AtlasWords {
  constructor(
    private readonly db: Database,
    private readonly edits: Edits,
  ) {}

  async fill(chainId: string, nodes: readonly AtlasNode[]): Promise<void> {
    const said = JSON.stringify(
      nodes.map(({ code, industryCodes, keywords, technologies }) => {
        return { code, industry_codes: industryCodes, keywords, technologies };
      }),
    );
    const untold = sql`
      select node.id, node.edit_id, ${join(WORDS.map(wordsOf), ', ')}
      from chain_node node
      join jsonb_to_recordset(${said}::jsonb)
        as said(code text, industry_codes text[], keywords text[], technologies text[]) on said.code = node.code
      where node.chain_id = ${chainId} and node.edit_id is not null and node.retired_at is null`;
    const isNew = sql`(${join(
      WORDS.map((words) => raw(`untold.${words} <> node.${words}`)),
      ' or ',
    )})`;
    const edits = await this.db.rows<{ id: string }>(sql`
      select distinct node.edit_id as id from chain_node node join (${untold}) untold on untold.id = node.id
      where ${isNew}`);
    for (const { id } of edits) {
      await this.edits.resume(id, () =>
        this.db.rows(sql`
          update chain_node node set version = version + 1,
            ${join(
              WORDS.map((words) => raw(`${words} = untold.${words}`)),
              ', ',
            )}
          from (${untold}) untold where untold.id = node.id and untold.edit_id = ${id} and ${isNew}`),
      );
    }
  }
}

/** Those of the atlas, where the node has none and never had any. */
function wordsOf(words: string): Sql {
  return raw(`case when node.${words} = '{}' and not exists (
      select from row_history past where past.table_name = 'chain_node' and past.row_key = node.id::text
        and jsonb_array_length(coalesce(past.row -> '${words}', '[]')) > 0)
    then said.${words} else node.${words} end as ${words}`);
}
