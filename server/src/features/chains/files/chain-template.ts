import { type Sheet, sheetOf } from '../../../platform/spreadsheet';
import { CHAIN_COLUMNS, CHAIN_SHEETS, type ChainSheet } from './chain-columns';
import type { FileLanguage } from './chain-imports.dto';
import { EXAMPLE } from './template-example';
import { TEMPLATE_WORDS } from './template.words';

/** A workbook people fill in: how it is done, then a sheet for each table with an example that can be imported. */
export function chainTemplate(language: FileLanguage): { name: string; sheets: Sheet[] } {
  const words = TEMPLATE_WORDS[language];
  const tables = CHAIN_SHEETS.map((sheet) => templateTable(sheet, language));
  return { name: words.name, sheets: [guide(language), ...tables] };
}

export function templateTable(sheet: ChainSheet, language: FileLanguage): Sheet {
  const columns = Object.entries(CHAIN_COLUMNS[sheet]);
  return sheetOf({
    name: TEMPLATE_WORDS[language].sheets[sheet],
    columns: columns.map(([key, { zh, en, width }]) => ({
      header: language === 'en' ? en : zh,
      width,
      value: (row: Record<string, string>) => row[key] ?? null,
    })),
    rows: EXAMPLE[language][sheet],
  });
}

/** A line for each column: what goes into it, and whether it must. */
function guide(language: FileLanguage): Sheet {
  const words = TEMPLATE_WORDS[language];
  const lines = CHAIN_SHEETS.flatMap((sheet) =>
    Object.entries(CHAIN_COLUMNS[sheet]).map(([key, { zh, en, required }]) => ({
      table: words.sheets[sheet],
      column: language === 'en' ? en : zh,
      needed: required ? words.required : '',
      hint: words.hints[sheet][key] ?? '',
    })),
  );
  const notes = words.notes.map((hint) => ({ table: words.note, column: '', needed: '', hint }));
  return sheetOf({
    name: words.guide,
    columns: [
      { header: words.columns.table, width: 14, value: ({ table }) => table },
      { header: words.columns.column, width: 20, value: ({ column }) => column },
      { header: words.columns.needed, width: 10, value: ({ needed }) => needed },
      { header: words.columns.hint, width: 96, value: ({ hint }) => hint },
    ],
    rows: [...notes, ...lines],
  });
}
