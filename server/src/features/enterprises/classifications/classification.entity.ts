import type { ClassificationScheme } from '@lianzhao/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * An entry of a public table of codes: administrative divisions (GB/T 2260) or industries (GB/T 4754). What a later
 * edition no longer holds is retired and stays, because records of its time keep its code.
 */
@Entity('classification_entry')
@Index(['scheme', 'parent'])
@Index(['scheme', 'path'])
export class ClassificationEntry {
  @PrimaryColumn('varchar', { length: 20 })
  scheme!: ClassificationScheme;

  @PrimaryColumn('varchar', { length: 10 })
  code!: string;

  @Column('varchar', { length: 80 })
  name!: string;

  /** Code of what it is a part of; null at the top. */
  @Column('varchar', { length: 10, nullable: true })
  parent!: string | null;

  /** Names from the top down: `内蒙古自治区鄂尔多斯市`, `制造业 › 汽车制造业`. */
  @Column('varchar', { length: 300 })
  path!: string;

  /** Of the table it came with last. */
  @Column('varchar', { length: 40 })
  edition!: string;

  @Column('boolean', { default: false })
  retired!: boolean;
}
