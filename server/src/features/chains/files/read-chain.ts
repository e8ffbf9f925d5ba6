import {
  headOf,
  readSheet,
  SHEET_LIMITS,
  type SheetFile,
  type SheetLimits,
  type SheetRow,
  type TableHead,
} from '../../../platform/spreadsheet';
import { CHAIN_SHEETS, type ChainColumn, type ChainSheet, knownColumns } from './chain-columns';
import { NoChainSheet } from './chain-file.errors';

/** A row as it stands in the file, by our names of the columns. */
export interface FileLine {
  row: number;
  cells: Partial<Record<ChainColumn, string>>;
}

export interface FileTable {
  sheet: string;
  kind: ChainSheet;
  /** As the columns are called in the file. */
  titles: Partial<Record<ChainColumn, string>>;
  lines: FileLine[];
}

/** What was found in the files of a chain. */
export interface ChainTables {
  tables: FileTable[];
  /** Sheets that are none of ours, such as notes. */
  unread: { sheet: string; rows: number }[];
}

/** A chain of a thousand nodes with all its links; more is no chain anybody reads. */
const LIMITS: SheetLimits = { ...SHEET_LIMITS, rows: 10_000 };
/** Above the head there may be a title or a note. */
const HEAD_WITHIN = 20;

/**
 * Tells the sheets of one workbook, or of several CSV files, apart by their titles.
 * @throws NoChainSheet when none of them lists a node; SheetRefused when a file is no table
 */
export async function readChain(files: readonly SheetFile[]): Promise<ChainTables> {
  const found: ChainTables = { tables: [], unread: [] };
  for (const file of files) {
    for (const [sheet, rows] of await sheetsOf(file)) {
      const table = tableIn(sheet, rows);
      if (table) found.tables.push(table);
      else found.unread.push({ sheet, rows: rows.length });
    }
  }
  if (!found.tables.some(({ kind, lines }) => kind === 'nodes' && lines.length > 0)) throw new NoChainSheet();
  return found;
}

async function sheetsOf(file: SheetFile): Promise<Map<string, SheetRow[]>> {
  const sheets = new Map<string, SheetRow[]>();
  for await (const row of readSheet(file, LIMITS)) {
    const rows = sheets.get(row.sheet);
    if (rows) rows.push(row);
    else sheets.set(row.sheet, [row]);
  }
  return sheets;
}

/** The kind whose required columns are all there and that knows most of the titles. */
function tableIn(sheet: string, rows: readonly SheetRow[]): FileTable | undefined {
  const start = rows.slice(0, HEAD_WITHIN);
  let best: { kind: ChainSheet; head: TableHead<ChainColumn> } | undefined;
  for (const kind of CHAIN_SHEETS) {
    const head = headOf(start, knownColumns(kind));
    if (!head || head.missing.length > 0) continue;
    if (head.at.size > (best?.head.at.size ?? 0)) best = { kind, head };
  }
  if (!best) return undefined;
  const { kind, head } = best;
  return {
    ...{ sheet, kind },
    titles: Object.fromEntries([...head.at].map(([key, at]) => [key, head.titles[at]])),
    lines: rows.filter(({ row }) => row > head.row).map((row) => lineOf(row, head.at)),
  };
}

function lineOf({ row, cells }: SheetRow, at: ReadonlyMap<ChainColumn, number>): FileLine {
  return {
    row,
    cells: Object.fromEntries(
      [...at].map(([key, index]) => [key, cells[index] ?? ''] as const).filter(([, text]) => text !== ''),
    ),
  };
}
