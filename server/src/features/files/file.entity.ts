import type { FileRecord, FileType } from '@lianzhao/contracts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { BaseRecord } from '../../platform/database';
import { User } from '../orgs';

/** A photo or paper that hangs on a record; whoever sees the record sees it. */
@Entity('file')
@Index(['recordKind', 'recordId', 'createdAt', 'id'])
@Index(['removedAt'], { where: 'removed_at is not null' })
export class StoredFile extends BaseRecord {
  @Column('varchar', { length: 20 })
  recordKind!: FileRecord;

  @Column('uuid')
  recordId!: string;

  @Column('varchar', { length: 210 })
  name!: string;

  /** By what is in it, not by what it calls itself. */
  @Column('varchar', { length: 100 })
  type!: FileType;

  /** Bytes. */
  @Column('int')
  size!: number;

  @Column('bytea')
  sha256!: Buffer;

  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn()
  author?: User;

  @Column('uuid')
  authorId!: string;

  /** Since when it is in the bin. */
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;
}

/** A piece of a file. Pieces keep what a download holds in memory small. */
@Entity('file_chunk')
export class FileChunk {
  @ManyToOne(() => StoredFile, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  file?: StoredFile;

  @PrimaryColumn('uuid')
  fileId!: string;

  @PrimaryColumn('int')
  place!: number;

  @Column('bytea')
  bytes!: Buffer;
}
