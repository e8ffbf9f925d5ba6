import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { ChainSources } from './chain-sources';
import type { Chain } from './chain.entity';

/** An anchor with a name under which a list speaks of it. */
export interface NamedAnchor {
  id: string;
  name: string;
}

/**
 * Whose a volume is, told once from the name it came with: from then on the anchor may be renamed as it likes.
 */
@Injectable()
export class VolumeAnchors {
  constructor(
    private readonly db: Database,
    private readonly sources: ChainSources,
  ) {}

  /** Ids of the anchors of a chain by the names in use; a name that a volume was told apart by keeps its anchor. */
  async byName({ id, code }: Pick<Chain, 'id' | 'code'>): Promise<Map<string, string>> {
    const anchors = await this.sources.anchors.ofChain(code);
    const told = await this.db.rows<NamedAnchor>(sql`
      select distinct on (anchor) anchor_id as id, anchor as name from anchor_volume
      where chain_id = ${id} and anchor_id is not null order by anchor, position`);
    const present = anchors.flatMap(({ id: anchorId, enterprise, aliases }) =>
      [enterprise.name, ...aliases].map((name): [string, string] => [name, anchorId]),
    );
    return new Map([...present.reverse(), ...told.map(({ id: of, name }): [string, string] => [name, of])]);
  }

  /** Volumes of the atlas come before its anchors; those of people were told when they were written. */
  async claim(chainId: string, anchors: readonly NamedAnchor[]): Promise<void> {
    await this.db.rows(sql`
      update anchor_volume volume set anchor_id = named.id
      from jsonb_to_recordset(${JSON.stringify(anchors)}::jsonb) as named(id uuid, name text)
      where volume.chain_id = ${chainId} and volume.anchor = named.name
        and volume.anchor_id is null and volume.edit_id is null`);
  }
}
