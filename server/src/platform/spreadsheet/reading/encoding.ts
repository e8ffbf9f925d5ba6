import { isWide } from './file-kind';
import { SheetRefused } from './sheet.errors';

/**
 * Text of a file whose encoding nobody states: by its mark; else UTF-8 if every byte fits; else GB18030, in which
 * Chinese Excel saves CSV and which holds everything that GBK and GB2312 do.
 */
export function decode(content: Uint8Array, file: string): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const wide = isWide(bytes);
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
    const text = strictly(encoding, bytes);
    if (text !== null) return text;
  }
  throw new SheetRefused('unreadable-encoding', { file });
}

function strictly(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
