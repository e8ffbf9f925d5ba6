import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTable } from './csv-table';
import { Problems } from './problems';
import { type ChainFolder, openFolder } from './read-folder';

const CHAINS = 'chains.csv';
const DATE = /^\d{4}(-\d{2})?$/;

/** Opens the folders that `chains.csv` lists, in its order, without reading them. */
export function openAtlas(root: string): ChainFolder[] {
  const problems = new Problems();
  const columns = ['code', 'folder', 'data_date', 'source'];
  const rows = readTable(CHAINS, readFileSync(join(root, CHAINS)), columns, problems);
  const codes = new Set<string>();
  const folders = rows.map((row) => {
    const listed = { code: row.text('code'), name: row.text('folder'), dataDate: row.text('data_date') };
    if (codes.has(listed.code)) row.refuse('code', `duplicate code "${listed.code}"`);
    codes.add(listed.code);
    if (!/^[a-z][a-z0-9-]*$/.test(listed.name)) row.refuse('folder', `"${listed.name}" is not a folder name`);
    if (!DATE.test(listed.dataDate)) row.refuse('data_date', `"${listed.dataDate}" is not YYYY or YYYY-MM`);
    return listed;
  });
  problems.throwIfAny('.');
  return folders.map((listed) => openFolder(root, { ...listed, chainCodes: codes }));
}
