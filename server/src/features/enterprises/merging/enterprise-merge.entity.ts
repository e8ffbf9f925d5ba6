import { LIMITS } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

import { LoggedRow } from '../../../platform/merging';

/**
 * One enterprise was merged into another. The one that went lives on in `sourceRow`, so that it can come back; ids
 * are kept without constraints, because either may be merged again.
 */
@Entity('enterprise_merge')
@Index(['targetId', 'at'])
@Index(['sourceId'])
@Index(['atlasKey'], { where: 'atlas_key is not null' })
export class EnterpriseMerge {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid')
  actorId!: string;

  /** The one that stayed. */
  @Column('uuid')
  targetId!: string;

  /** The one that went. */
  @Column('uuid')
  sourceId!: string;

  @Column('varchar', { length: LIMITS.name })
  targetName!: string;

  @Column('varchar', { length: LIMITS.name })
  sourceName!: string;

  /** Under which the atlas knows the one that went; it is not to bring it again. */
  @Column('varchar', { length: LIMITS.name, nullable: true })
  atlasKey!: string | null;

  @Column('jsonb')
  sourceRow!: object;

  /** Columns of the one that stayed which took what the other said: before and after. */
  @Column('jsonb')
  fields!: Record<string, { before: unknown; after: unknown }>;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy!: string | null;
}

/** A row that pointed at the firm that went, as it was before and after. */
@Entity('enterprise_merge_row')
@Index(['mergeId', 'id'])
export class EnterpriseMergeRow extends LoggedRow {
  @ManyToOne(() => EnterpriseMerge, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  merge?: EnterpriseMerge;
}
