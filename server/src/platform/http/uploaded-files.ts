// Adds `files()` to the type of a request.
import '@fastify/multipart';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';
import type { FastifyRequest } from 'fastify';

import { DomainError, InvalidInput } from '../errors';

/** A file of a form, held in memory: nothing of it is written to a disk before somebody has looked into it. */
export interface UploadedFile {
  /** Of the field of the form. */
  field: string;
  /** Without folders; as it is called on the sender's disk. */
  name: string;
  content: Buffer;
}

/** More bytes than one upload may bring. */
export class UploadTooLarge extends DomainError {
  constructor(limit: number) {
    super('too-large', 'upload.too-large', { limit });
  }
}

/** The connection ended, or what was sent is no form. */
export class UploadUnreadable extends DomainError {
  constructor() {
    super('invalid', 'upload.unreadable');
  }
}

/** The most files of one form. */
const MOST = 5;
const NAME = 200;

/**
 * The files of a `multipart/form-data` body, read once somebody may send them: the guard has spoken by then. What may
 * be given is the most megabytes of all of them together, where it is not the usual.
 */
export const UploadedFiles = createParamDecorator(
  (most: number | undefined, context: ExecutionContext): Promise<UploadedFile[]> =>
    filesOf(context.switchToHttp().getRequest<FastifyRequest>(), most),
);

export async function filesOf(
  request: FastifyRequest,
  most: number = LIMITS.uploadMb,
): Promise<UploadedFile[]> {
  if (!request.isMultipart()) throw new InvalidInput([{ pointer: '', code: 'form-expected' }]);
  const limit = most * 1024 * 1024;
  const found: UploadedFile[] = [];
  let room = limit;
  try {
    for await (const part of request.files({ limits: { fileSize: limit, files: MOST, fields: 0 } })) {
      const content = await part.toBuffer();
      room -= content.length;
      if (room < 0) throw new UploadTooLarge(most);
      found.push({ field: part.fieldname, name: plainName(part.filename), content });
    }
  } catch (error) {
    throw refusalOf(error, most);
  }
  if (found.length === 0) throw new InvalidInput([{ pointer: '/file', code: 'file-expected' }]);
  return found;
}

function refusalOf(error: unknown, most: number): unknown {
  if (error instanceof DomainError) return error;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new UploadTooLarge(most);
  if (code === 'FST_FILES_LIMIT')
    return new InvalidInput([{ pointer: '', code: 'too-many-files', params: { most: MOST } }]);
  // Whatever else the parser of forms complains of is the sender's; what it does not know is ours.
  return typeof statusCode === 'number' || /multipart|boundary|part header/i.test(String(error))
    ? new UploadUnreadable()
    : error;
}

function plainName(name: string): string {
  const bare = name.split(/[/\\]/).at(-1) ?? '';
  return [...bare.replace(/\p{Cc}/gu, '')].slice(-NAME).join('') || 'file';
}
