import { FILE_TYPES, type FileType } from '@lianzhao/contracts';

import { FileTypeRefused } from './file.errors';

export interface NamedType {
  type: FileType;
  /** With an ending that fits what is in the file. */
  name: string;
}

const TEXTS: readonly FileType[] = ['text/plain', 'text/csv'];
/** Old office files share one container, whose inside does not name its program: their endings tell them apart. */
const COMPOUND: readonly FileType[] = [
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
];
/** A part that only packages of this kind have; names of parts stand in a zip as they are (APPNOTE 4.3.7). */
const PACKAGES: readonly [FileType, string][] = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word/document.xml'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xl/workbook.xml'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'ppt/presentation.xml'],
  ['application/ofd', 'OFD.xml'],
];
/** First bytes in hexadecimal, `..` for any. */
const SIGNATURES: readonly [FileType, RegExp][] = [
  ['image/jpeg', /^ffd8ff/],
  ['image/png', /^89504e470d0a1a0a/],
  ['image/gif', /^47494638(37|39)61/],
  ['image/webp', /^52494646.{8}57454250/],
  ['image/heic', /^.{8}66747970(68656963|68656978|6d696631)/],
  ['application/pdf', /^255044462d/],
];
const ZIP = /^504b0304/;
const CONTAINER = /^d0cf11e0a1b11ae1/;
const HEAD = 16;

/**
 * The type of a file by what is in it. What it is called decides only among those that look alike inside. Whatever is
 * not on the list is refused: what is kept must be known, not only what is dangerous.
 */
export function typeOf(name: string, content: Buffer): NamedType {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = knownBy(content, ending);
  if (!type) throw new FileTypeRefused(name);
  return { type, name: endsAs(type, ending) ? name : `${name}.${FILE_TYPES[type][0]}` };
}

function knownBy(content: Buffer, ending: string): FileType | undefined {
  const head = content.subarray(0, HEAD).toString('hex');
  const signed = SIGNATURES.find(([, pattern]) => pattern.test(head));
  if (signed) return signed[0];
  if (ZIP.test(head)) return PACKAGES.find(([, part]) => content.includes(part))?.[0];
  if (CONTAINER.test(head)) return COMPOUND.find((each) => endsAs(each, ending));
  return isText(content) ? TEXTS.find((each) => endsAs(each, ending)) : undefined;
}

function endsAs(type: FileType, ending: string): boolean {
  return (FILE_TYPES[type] as readonly string[]).includes(ending);
}

/** UTF-8 or GB18030, without control characters that no text has. */
function isText(content: Buffer): boolean {
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(content);
      return !/\p{Cc}/u.test(text.replace(/[\t\n\f\r]/g, ''));
    } catch {
      return false;
    }
  });
}
