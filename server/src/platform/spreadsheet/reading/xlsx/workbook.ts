import { posix } from 'node:path';

import { type NumberStyle, styleOf, unescapeText } from '../cell-text';
import { SheetRefused } from '../sheet.errors';
import type { Archive } from './archive';
import { readXml } from './xml';

/** A sheet people see, and the part its cells are in. */
export interface SheetPart {
  name: string;
  path: string;
}

/** What cells refer to. */
export interface Workbook {
  sheets: SheetPart[];
  texts: string[];
  /** By the style of a cell. */
  styles: NumberStyle[];
  date1904: boolean;
}

const OFFICE_DOCUMENT = /\/officeDocument$/;

export async function openWorkbook(archive: Archive, file: string): Promise<Workbook> {
  const root = await relations(archive, '_rels/.rels', '');
  const path = [...root.values()].find(({ type }) => OFFICE_DOCUMENT.test(type))?.target ?? 'xl/workbook.xml';
  // Word and PowerPoint files, other archives and binary workbooks are zip files as well.
  if (!archive.has(path) || !path.endsWith('.xml') || !path.startsWith('xl/'))
    throw new SheetRefused('unsupported-type', { file });

  const folder = posix.dirname(path);
  const links = await relations(archive, `${folder}/_rels/${posix.basename(path)}.rels`, folder);
  const part = (kind: RegExp) => [...links.values()].find(({ type }) => kind.test(type))?.target;
  const { sheets, date1904 } = await sheetsOf(archive, path, links);
  return {
    sheets,
    date1904,
    texts: await texts(archive, part(/\/sharedStrings$/)),
    styles: await styles(archive, part(/\/styles$/)),
  };
}

interface Relation {
  type: string;
  target: string;
}

async function relations(archive: Archive, path: string, folder: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>();
  if (!archive.has(path)) return found;
  await readXml(await archive.stream(path), {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
      // Inside the archive, wherever it says it is.
      const target = posix.join('/', Target.startsWith('/') ? '' : folder, Target).slice(1);
      found.set(Id, { type: Type ?? '', target });
    },
  });
  return found;
}

async function sheetsOf(archive: Archive, path: string, links: ReadonlyMap<string, Relation>) {
  const sheets: SheetPart[] = [];
  let date1904 = false;
  await readXml(await archive.stream(path), {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const link = links.get(id);
      // Charts are sheets too, without cells.
      if (link && /\/worksheet$/.test(link.type))
        sheets.push({ name: attributes.name ?? '', path: link.target });
    },
  });
  return { sheets, date1904 };
}

/** The texts cells share, without the readings that East Asian writers put above characters. */
async function texts(archive: Archive, path: string | undefined): Promise<string[]> {
  const found: string[] = [];
  if (!path || !archive.has(path)) return found;
  let current = '';
  let inText = false;
  let inReading = false;
  await readXml(await archive.stream(path), {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inReading = true;
      inText = name === 't' && !inReading;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') found.push(unescapeText(current));
    },
  });
  return found;
}

async function styles(archive: Archive, path: string | undefined): Promise<NumberStyle[]> {
  const codes = new Map<number, string>();
  const found: NumberStyle[] = [];
  if (!path || !archive.has(path)) return found;
  let inCells = false;
  await readXml(await archive.stream(path), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) found.push(styleOf(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return found;
}
