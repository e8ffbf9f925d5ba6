import type { DayKind } from '@lianzhao/contracts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';

import { User } from '../orgs';

/** A day that is not as its weekday says. */
export interface SpecialDay {
  /** YYYY-MM-DD */
  day: string;
  kind: DayKind;
  /** 春节, 国庆节 … */
  name: string;
}

/** What the arrangement of one year says; a year without a row has weekends only. */
@Entity('work_calendar_year')
export class CalendarYear {
  @PrimaryColumn('int')
  year!: number;

  /** Number of the notice it follows, e.g. 国办发明电〔2025〕7号. */
  @Column('varchar', { length: 200 })
  notice!: string;

  @Column('jsonb', { default: '[]' })
  days!: SpecialDay[];

  /** Null for what the product comes with. */
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn()
  author?: User | null;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;

  @VersionColumn({ type: 'int' })
  version!: number;
}
