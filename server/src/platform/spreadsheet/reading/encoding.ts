import { isWide } from './file-kind';
import { SheetRefused } from './sheet.errors';

/**
 * Text of a file whose encoding nobody states: by its mark; else UTF-8 if every byte fits; else GB18030, in which
 * Chinese Excel saves CSV and which holds everything that GBK and GB2312 do.
 */
export function decode(content: Uint8Array, file: string): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const wide = isWide(bytes);
  const text = strictly(wide ?? 'utf-8', bytes);
  if (text !== null) return text;
  const line = wide ? null : claimsUtf8(bytes);
  const other = wide || line !== null ? null : strictly('gb18030', bytes);
  if (other !== null) return other;
  throw line === null
    ? new SheetRefused('unreadable-encoding', { file })
    : new SheetRefused('mixed-encoding', { file, line });
}

const MARK = Buffer.from('efbbbf', 'hex');
const BAD = /\uFFFD/g;

/**
 * The first line that is not in UTF-8, of a file that says by its mark, or shows by most of its characters, that it
 * is; null of any other. Read in another encoding it would become characters nobody wrote.
 */
function claimsUtf8(bytes: Buffer): number | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = text.match(BAD)?.length ?? 0;
  const read = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (!bytes.subarray(0, MARK.length).equals(MARK) && read <= bad) return null;
  return text.slice(0, text.search(BAD)).split('\n').length;
}

function strictly(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
