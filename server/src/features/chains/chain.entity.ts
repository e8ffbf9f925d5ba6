import { Column, Entity, Index } from 'typeorm';

import { BaseRecord } from '../../platform/database';

/** An industry chain with its own tree, links, local sites and demand. */
@Entity('chain')
@Index(['code'], { unique: true })
export class Chain extends BaseRecord {
  @Column('varchar', { length: 20 })
  code!: string;

  @Column('varchar', { length: 60 })
  nameZh!: string;

  @Column('varchar', { length: 120 })
  nameEn!: string;

  /** `2025` or `2025-11`, as the editors state it. */
  @Column('varchar', { length: 10 })
  dataDate!: string;

  /** Grows in the transaction of any change to what the gap map is computed from; the map is cached under it. */
  @Column('int', { default: 0 })
  revision!: number;

  /** Set when the chain is one of the zone's own and not of the reference atlas. */
  @Column('boolean', { default: false })
  own!: boolean;

  /** Digest of the atlas files this chain was last loaded from. */
  @Column('varchar', { length: 64, default: '' })
  contentHash!: string;
}
