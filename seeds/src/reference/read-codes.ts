import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import type { ReferenceEntry } from '@lianzhao/server';

import { readTable } from './atlas/csv-table';
import { Problems } from './atlas/problems';

/** A public table of codes. What is above its header says where it comes from. */
export interface ReferenceCodes {
  edition: string;
  entries: ReferenceEntry[];
}

/** Administrative divisions (GB/T 2260): provinces, prefectures and counties. */
export function readDivisions(path: string): ReferenceCodes {
  const problems = new Problems();
  const { edition, body } = openTable(path);
  const entries = readTable(basename(path), body, ['code', 'name', 'parent', 'edition'], problems).map(
    (row) => ({ code: row.text('code'), name: row.text('name'), parent: row.optional('parent') }),
  );
  problems.throwIfAny(dirname(path));
  return { edition, entries };
}

/** Industries (GB/T 4754): each code is that of its part above and one more sign, two below a section. */
export function readIndustries(path: string): ReferenceCodes {
  const problems = new Problems();
  const { edition, body } = openTable(path);
  const entries = readTable(basename(path), body, ['code', 'name'], problems).map((row) => {
    const code = row.text('code');
    return { code, name: row.text('name'), parent: aboveIndustry(code) };
  });
  problems.throwIfAny(dirname(path));
  return { edition, entries };
}

function aboveIndustry(code: string): string | null {
  if (code.length === 1) return null;
  return code.length === 3 ? code.slice(0, 1) : code.slice(0, -1);
}

/** The first line is a remark: `# edition：what the file holds`. */
function openTable(path: string): { edition: string; body: Buffer } {
  const text = readFileSync(path, 'utf8');
  const end = text.indexOf('\n');
  const [edition = ''] = text.slice(0, end).replace(/^#\s*/, '').split('：');
  return { edition, body: Buffer.from(text.slice(end + 1)) };
}
