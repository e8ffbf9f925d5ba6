import { Readable } from 'node:stream';

import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import type { FileDto } from './file.dto';

export interface OpenFile {
  file: FileDto;
  content: AsyncIterable<Buffer>;
}

/**
 * A file as it leaves: never guessed at, never run, never kept on the way. Whatever is in it, it is opened in a
 * sandbox without scripts (CSP `sandbox`), and shown in place only where it was asked to be.
 */
export function fileAnswer(
  reply: FastifyReply,
  { file, content }: OpenFile,
  inline: boolean,
): StreamableFile {
  void reply.headers({
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  return new StreamableFile(Readable.from(content, { objectMode: false }), {
    type: file.type.startsWith('text/') ? 'application/octet-stream' : file.type,
    length: file.size,
    disposition: `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(file.name)}`,
  });
}

/** Quotes, brackets and the like mean something inside the header (RFC 5987). */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}
