import type { AnyProjectStage } from '@lianzhao/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One stage of the template: its name, what must be true to enter it, and how long it may take. */
@Entity('project_stage')
export class Stage {
  @PrimaryColumn('varchar', { length: 30 })
  code!: AnyProjectStage;

  @Column('varchar', { length: 40 })
  nameZh!: string;

  @Column('varchar', { length: 60 })
  nameEn!: string;

  /** Place on the main line from 0; null for stages beside it. */
  @Column('int', { nullable: true })
  position!: number | null;

  /** Days it may take before it counts as overdue; null is without limit. */
  @Column('int', { nullable: true })
  maxDays!: number | null;

  @Column('varchar', { length: 200 })
  gateZh!: string;

  @Column('varchar', { length: 200 })
  gateEn!: string;

  @Column('varchar', { length: 200 })
  evidenceZh!: string;

  @Column('varchar', { length: 200 })
  evidenceEn!: string;

  /** Enterable only after a passed fair-competition review. */
  @Column('boolean', { default: false })
  needsReview!: boolean;
}
