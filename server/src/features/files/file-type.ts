import { FILE_TYPES, type FileType } from '@lianzhao/contracts';
import { fileTypeFromBuffer } from 'file-type';

import { FileTypeRefused } from './file.errors';

export interface NamedType {
  type: FileType;
  /** With an ending that fits what is in the file. */
  name: string;
}

const CONTAINERS: Record<string, readonly FileType[]> = {
  // Old office files share one container, and OFD is a zip: their endings tell them apart.
  'application/x-cfb': ['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'],
  'application/zip': ['application/ofd'],
};
const TEXTS: readonly FileType[] = ['text/plain', 'text/csv'];

/** The type of a file by what is in it. What it is called decides only among those that look alike inside. */
export async function typeOf(name: string, content: Buffer): Promise<NamedType> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = (await fileTypeFromBuffer(content))?.mime;
  if (found === undefined) {
    const text = TEXTS.find((type) => endsAs(type, ending));
    if (!text || !isText(content)) throw new FileTypeRefused(name);
    return { type: text, name };
  }
  const type = CONTAINERS[found]?.find((each) => endsAs(each, ending)) ?? known(found);
  if (!type) throw new FileTypeRefused(name);
  return { type, name: endsAs(type, ending) ? name : `${name}.${FILE_TYPES[type][0]}` };
}

function known(mime: string): FileType | undefined {
  return Object.hasOwn(FILE_TYPES, mime) ? (mime as FileType) : undefined;
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
