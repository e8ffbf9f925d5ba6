import type { GapSettings } from '@lianzhao/contracts';
import { Column, Entity, JoinColumn, OneToOne } from 'typeorm';

import { BaseRecord } from '../../../platform/database';
import { Tracking } from '../../../platform/history';
import { Chain } from '../chain.entity';

/** Where one chain draws its lines; a chain without a row has those of the product. */
@Entity('gap_setting')
export class GapSetting extends BaseRecord {
  @OneToOne(() => Chain, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  chain?: Chain;

  @Column('uuid')
  chainId!: string;

  @Column('jsonb')
  values!: GapSettings;

  @Column(() => Tracking, { prefix: false })
  tracking!: Tracking;
}
