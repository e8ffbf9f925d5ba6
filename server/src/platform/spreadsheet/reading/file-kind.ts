import { SheetRefused } from './sheet.errors';
import type { SheetFile } from './sheet-file';

export type FileKind = 'xlsx' | 'csv';

const ENDINGS: Record<string, FileKind> = { xlsx: 'xlsx', xlsm: 'xlsx', csv: 'csv', tsv: 'csv', txt: 'csv' };
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** The container of Excel until 2003, and of encrypted files to this day. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Far enough to see whether it is text. */
const HEAD = 4096;

/** What a file is by its content, when its name agrees; else it is refused with what to do instead. */
export function kindOf({ name, content }: SheetFile): FileKind {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) throw new SheetRefused('empty', { file: name });
  const claimed = ENDINGS[endingOf(name)];
  const found = contentOf(bytes, name);
  if (!claimed && endingOf(name) !== '' && endingOf(name) !== 'xls')
    throw new SheetRefused('unsupported-type', { file: name });
  if (claimed !== found && endingOf(name) !== '') throw new SheetRefused('renamed', { file: name, found });
  return found;
}

function endingOf(name: string): string {
  return /\.([^./\\]*)$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

function contentOf(bytes: Buffer, name: string): FileKind {
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new SheetRefused(encrypted ? 'encrypted' : 'old-excel', { file: name });
  }
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return 'xlsx';
  const head = bytes.subarray(0, HEAD);
  if (isWide(head)) return 'csv';
  if (hasZeros(head) || head.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new SheetRefused('unsupported-type', { file: name });
  if (/^[\uFEFF\xEF\xBB\xBF\s]*<(\?xml|!doctype|html|table|meta|head)/i.test(head.toString('latin1')))
    throw new SheetRefused('web-page', { file: name });
  return 'csv';
}

/** One in a hundred is a slip of whoever wrote the text, and told of where it stands; more are no text. */
function hasZeros(head: Buffer): boolean {
  return head.filter((byte) => byte === 0).length * 100 > head.length;
}

/** Text in two bytes a character: every second one of plain text is zero, or a mark says so. */
export function isWide(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
