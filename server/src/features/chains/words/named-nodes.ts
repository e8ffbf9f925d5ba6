import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { SearchIndex } from '../../../platform/search';
import { NODE_SEARCH } from './node-search';
import type { NamedNode } from './node-words';

export interface ListedNode extends NamedNode {
  id: string;
  chainCode: string;
  parentCode: string | null;
  /** Classes of GB/T 4754, with or without the letter of the section. */
  industryCodes: readonly string[];
}

/** The nodes of a chain as tables of people name them. */
@Injectable()
export class NamedNodes {
  constructor(
    private readonly db: Database,
    index: SearchIndex,
  ) {
    index.register(NODE_SEARCH);
  }

  /** Those that are not retired, in the order of the tree. */
  ofChain(chainId: string): Promise<ListedNode[]> {
    return this.where(sql`node.chain_id = ${chainId}`);
  }

  /** Those of all chains. */
  all(): Promise<ListedNode[]> {
    return this.where(sql`true`);
  }

  private where(wanted: Sql): Promise<ListedNode[]> {
    return this.db.rows(sql`
      select node.id, node.code, node.name_zh as "nameZh", node.name_en as "nameEn", node.keywords, node.industry_codes as "industryCodes",
        chain.code as "chainCode", parent.code as "parentCode", not exists (select from chain_node part where part.parent_id = node.id and part.retired_at is null) as leaf
      from chain_node node join chain on chain.id = node.chain_id left join chain_node parent on parent.id = node.parent_id
      where ${wanted} and node.retired_at is null order by node.position`);
  }
}
