import { rowsOf } from '../rows-of';
import { SheetRefused } from '../sheet.errors';
import { SHEET_LIMITS, type SheetLimits, type SheetRow } from '../sheet-file';

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** All rows of a file, or the code of its refusal. */
export async function read(
  name: string,
  content: Uint8Array,
  limits: Partial<SheetLimits> = {},
): Promise<SheetRow[] | string> {
  try {
    return await all(rowsOf({ name, content }, { ...SHEET_LIMITS, ...limits }));
  } catch (error) {
    if (error instanceof SheetRefused) return error.code;
    throw error;
  }
}
