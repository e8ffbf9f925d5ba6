import { Injectable } from '@nestjs/common';
import { FILE_LIMITS, FILE_RECORDS, type FileRecord } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import { type Actor, RecordAccess } from '../../platform/access';
import { Database, type Page, pageOf, referenceTo } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import type { FileDto, FileQuery } from './file.dto';
import { FileChunk, StoredFile } from './file.entity';

const SELECT = sql`file.id, file.name, file.type, file.size, file.record_kind as "recordKind",
  file.record_id as "recordId", ${referenceTo('"user"', 'file.author_id')} as author,
  file.removed_at as "removedAt", file.version, file.created_at as "createdAt"`;

const CHUNK = 1024 * 1024;

/** The only place that reads or writes files. Every read is limited to records the actor may see. */
@Injectable()
export class FileRepository {
  constructor(
    private readonly db: Database,
    private readonly records: RecordAccess,
  ) {}

  page(actor: Actor, { recordKind, recordId, removed, ...query }: FileQuery): Promise<Page<FileDto>> {
    const state = removed === 'true' ? sql`file.removed_at is not null` : sql`file.removed_at is null`;
    const of = sql`file.record_kind = ${recordKind} and file.record_id = ${recordId}`;
    return pageOf<FileDto>(
      this.db,
      {
        alias: 'file',
        select: SELECT,
        from: sql`file`,
        where: [of, state, this.visible(actor)],
        sortable: { createdAt: { column: 'file.created_at', type: 'timestamptz' } },
        defaultSort: '-createdAt',
      },
      query,
    );
  }

  async view(actor: Actor, id: string): Promise<FileDto> {
    const found = await this.db.row<FileDto>(
      sql`select ${SELECT} from file where file.id = ${id} and ${this.visible(actor)}`,
    );
    if (!found) throw new RecordNotFound('file');
    return found;
  }

  /** Reads a file's row and holds it until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<StoredFile> {
    const visible = await this.db.row(
      sql`select file.id from file where file.id = ${id} and ${this.visible(actor)} for update`,
    );
    if (!visible) throw new RecordNotFound('file');
    return this.db.repo(StoredFile).findOneByOrFail({ id });
  }

  /** The same bytes on the same record, unless they are in the bin; two who add them at once wait for each other. */
  async same(recordKind: FileRecord, recordId: string, sha256: Buffer): Promise<StoredFile | undefined> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`file ${recordId}`}, 0))`);
    const files = await this.db.repo(StoredFile).findBy({ recordKind, recordId });
    return files.find((file) => file.removedAt === null && file.sha256.equals(sha256));
  }

  count(recordKind: FileRecord, recordId: string): Promise<number> {
    return this.db.repo(StoredFile).countBy({ recordKind, recordId });
  }

  async add(file: Partial<StoredFile>, content: Buffer): Promise<StoredFile> {
    const files = this.db.repo(StoredFile);
    const saved = await files.save(files.create(file));
    for (let place = 0; place * CHUNK < content.length; place += 1) {
      const bytes = content.subarray(place * CHUNK, (place + 1) * CHUNK);
      await this.db.repo(FileChunk).insert({ fileId: saved.id, place, bytes });
    }
    return saved;
  }

  save(file: StoredFile): Promise<StoredFile> {
    return this.db.repo(StoredFile).save(file);
  }

  /** Piece by piece, each read when the one before has been taken. */
  async *content(fileId: string): AsyncGenerator<Buffer> {
    for (let place = 0; ; place += 1) {
      const chunk = await this.db.repo(FileChunk).findOneBy({ fileId, place });
      if (!chunk) return;
      yield chunk.bytes;
    }
  }

  /** Those that have been in the bin for too long, with all that is in them. */
  async purge(): Promise<void> {
    await this.db.rows(
      sql`delete from file where removed_at < now() - make_interval(days => ${FILE_LIMITS.restoreDays})`,
    );
  }

  private visible(actor: Actor): Sql {
    return this.records.visible(actor, FILE_RECORDS, { kind: 'file.record_kind', id: 'file.record_id' });
  }
}
