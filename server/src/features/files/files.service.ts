import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { FILE_LIMITS, PREVIEWED } from '@lianzhao/contracts';

import { type Actor, RecordAccess } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database, type Page } from '../../platform/database';
import { RecordIsStale, RecordNotFound } from '../../platform/errors';
import type { UploadedFile } from '../../platform/http';
import type { FileDto, FilePlaceQuery, FileQuery } from './file.dto';
import type { StoredFile } from './file.entity';
import { FileIsEmpty, FileOfOthers, NoPreview, TooManyFiles } from './file.errors';
import { FileRepository } from './file.repository';
import { type NamedType, typeOf } from './file-type';

interface Looked extends NamedType {
  content: Buffer;
}

@Injectable()
export class FilesService {
  constructor(
    private readonly db: Database,
    private readonly files: FileRepository,
    private readonly records: RecordAccess,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor, query: FileQuery): Promise<Page<FileDto>> {
    return this.files.page(actor, query);
  }

  /** All of them or none; the same bytes are kept once on a record, so that sending them again does no harm. */
  async add(actor: Actor, place: FilePlaceQuery, uploaded: readonly UploadedFile[]): Promise<FileDto[]> {
    await this.records.demand(actor, place.recordKind, place.recordId);
    const looked: Looked[] = [];
    for (const { name, content } of uploaded) {
      if (content.length === 0) throw new FileIsEmpty(name);
      looked.push({ content, ...typeOf(name, content) });
    }
    return this.db.transaction(async () => {
      const kept: FileDto[] = [];
      for (const each of looked) kept.push(await this.files.view(actor, await this.keep(actor, place, each)));
      return kept;
    });
  }

  /** Its name and type, and what is in it, piece by piece. */
  async open(actor: Actor, id: string, { inline }: { inline: boolean }) {
    const file = await this.files.view(actor, id);
    if (file.removedAt) throw new RecordNotFound('file');
    if (inline && !PREVIEWED.includes(file.type)) throw new NoPreview();
    if (!inline) await this.audit.noted(actor.id, 'file:downloaded', 'done', { id, name: file.name });
    return { file, content: this.files.content(id) };
  }

  remove(actor: Actor, id: string, version: number): Promise<FileDto> {
    return this.put(actor, id, version, new Date());
  }

  restore(actor: Actor, id: string, version: number): Promise<FileDto> {
    return this.put(actor, id, version, null);
  }

  private put(actor: Actor, id: string, version: number, removedAt: Date | null): Promise<FileDto> {
    return this.db.transaction(async () => {
      const file = await this.files.lock(actor, id);
      if (file.version !== version) throw new RecordIsStale('file', await this.files.view(actor, id));
      if (file.authorId !== actor.id && !actor.roles.includes('manager')) throw new FileOfOthers();
      await this.files.save(Object.assign(file, { removedAt }));
      await this.audit.record(actor, {
        action: removedAt ? 'file:removed' : 'file:restored',
        ...{ kind: 'file', id, after: placeOf(file) },
      });
      return this.files.view(actor, id);
    });
  }

  private async keep(actor: Actor, place: FilePlaceQuery, { content, ...named }: Looked): Promise<string> {
    const { recordKind, recordId } = place;
    const sha256 = createHash('sha256').update(content).digest();
    const same = await this.files.same(recordKind, recordId, sha256);
    if (same) return same.id;
    if ((await this.files.count(recordKind, recordId)) >= FILE_LIMITS.perRecord) throw new TooManyFiles();
    const values = { ...named, recordKind, recordId, size: content.length, sha256, authorId: actor.id };
    const file = await this.files.add(values, content);
    await this.audit.record(actor, {
      ...{ action: 'file:added', kind: 'file', id: file.id },
      after: { ...placeOf(file), size: file.size, type: file.type },
    });
    return file.id;
  }
}

function placeOf({ name, recordKind, recordId }: StoredFile): object {
  return { name, recordKind, recordId };
}
