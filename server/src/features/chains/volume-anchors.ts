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
 * Whose a volume is, told from the name it came with. A firm may be renamed as it likes: the name that its volumes bear
 * stays its name here until an anchor bears it, or the anchor is retired.
 */
@Injectable()
export class VolumeAnchors {
  constructor(
    private readonly db: Database,
    private readonly sources: ChainSources,
  ) {}

  /** Ids of the anchors of a chain by the names in use, and by those that volumes of theirs bear beside them. */
  async byName({ id, code }: Pick<Chain, 'id' | 'code'>): Promise<Map<string, string>> {
    const anchors = await this.sources.anchors.ofChain(code);
    const told = await this.db.rows<NamedAnchor>(sql`
      select distinct on (volume.anchor) volume.anchor_id as id, volume.anchor as name
      from anchor_volume volume join anchor on anchor.id = volume.anchor_id
      where volume.chain_id = ${id} and anchor.retired_at is null order by volume.anchor, volume.position`);
    const present = anchors.flatMap(({ id: of, enterprise, aliases }) =>
      [enterprise.name, ...aliases].map((name) => ({ id: of, name })),
    );
    return idsByName([...present, ...told]);
  }

  /**
   * The atlas says who its anchors are, after its volumes: what it says of a name holds for its own volumes, and for
   * those of people that nobody's are or that were of an anchor retired since.
   * @param anchors every name of every anchor of the chain; of several that bear one name the first has it
   */
  async claim(chainId: string, anchors: readonly NamedAnchor[]): Promise<void> {
    const names = [...idsByName(anchors)].map(([name, id]) => ({ id, name }));
    await this.db.rows(sql`
      update anchor_volume volume set anchor_id = named.id
      from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as named(id uuid, name text)
      where volume.chain_id = ${chainId} and volume.anchor = named.name
        and volume.anchor_id is distinct from named.id
        and (volume.of_atlas or volume.anchor_id is null or exists (
          select from anchor gone where gone.id = volume.anchor_id and gone.retired_at is not null))`);
  }
}

/** The first that bears a name has it. */
function idsByName(anchors: readonly NamedAnchor[]): Map<string, string> {
  return new Map(anchors.toReversed().map(({ id, name }): [string, string] => [name, id]));
}
