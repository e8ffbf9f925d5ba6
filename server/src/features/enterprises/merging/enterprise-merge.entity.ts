import { LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';

import { LoggedRow, RecordMerge } from '../../../platform/merging';

/**
 * One enterprise was merged into another. The one that went lives on in `sourceRow`, so that it can come back.
 */
@Entity('enterprise_merge')
@Index(['targetId', 'at'])
@Index(['sourceId'])
@Index(['atlasKey'], { where: 'atlas_key is not null' })
export class EnterpriseMerge extends RecordMerge {
  @Column('varchar', { length: LIMITS.name })
  targetName!: string;

  @Column('varchar', { length: LIMITS.name })
  sourceName!: string;

  /** Under which the atlas knows the one that went; it is not to bring it again. */
  @Column('varchar', { length: LIMITS.name, nullable: true })
  atlasKey!: string | null;

  @Column('jsonb')
  sourceRow!: object;
}

/** A row that pointed at the firm that went, as it was before and after. */
@Entity('enterprise_merge_row')
@Index(['mergeId', 'id'])
export class EnterpriseMergeRow extends LoggedRow {
  @ManyToOne(() => EnterpriseMerge, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  merge?: EnterpriseMerge;
}
