import { Injectable } from '@nestjs/common';
import { flawText } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { dayOf } from '../../../platform/calendar';
import { type ImportField, RegisterImports } from '../../../platform/imports';
import { type Cell, type Sheet, sheetOf } from '../../../platform/spreadsheet';
import { BOOK_WORDS, registerName } from './book.words';
import type { SheetLanguage } from './import.dto';
import { ImportLineRepository, type ShownLine } from './import-line.repository';
import { ImportRunRepository } from './import-run.repository';

interface Book {
  name: string;
  sheets: Sheet[];
}

const BATCH = 1_000;

/** What people take away to fill in, or to put right. All cells are texts: Excel makes no days and numbers of them. */
@Injectable()
export class ImportBooks {
  constructor(
    private readonly registers: RegisterImports,
    private readonly runs: ImportRunRepository,
    private readonly lines: ImportLineRepository,
  ) {}

  /** The fields as they are now, with two examples to be deleted. */
  template(actor: Actor, code: string, language: SheetLanguage): Book {
    const { fields } = this.registers.get(actor, code);
    const words = BOOK_WORDS[language];
    const register = registerName(code, language);
    const examples = sheetOf<0 | 1>({
      ...{ name: register, rows: [0, 1] },
      columns: fields.map((field) => ({
        ...{ header: titleOf(field, language), width: 20 },
        value: (at) => field.examples[at] || null,
      })),
    });
    return { name: `${register} ${words.template}`, sheets: [examples, helpOf(fields, language)] };
  }

  /** The columns of the file with the reason beside them. */
  async flawed(actor: Actor, id: string, language: SheetLanguage): Promise<Book> {
    const { content, fileName, register } = await this.runs.get(actor, id);
    const { fields } = this.registers.get(actor, register);
    const titleOfField = (key: string | null) => {
      const field = fields.find((each) => each.key === key);
      return field ? titleOf(field, language) : '';
    };
    const words = BOOK_WORDS[language];
    const columns = [words.reason, words.row, ...content.titles].map((header) => ({ header, width: 20 }));
    const reasonOf = ({ flaws }: ShownLine) =>
      flaws
        .map(({ field, code, params }) => flawText(language, titleOfField(field), code, params))
        .join('；');
    const lines = this.errors(id);
    async function* rows(): AsyncGenerator<Cell[]> {
      for await (const line of lines)
        yield [reasonOf(line), String(line.row), ...fixedCells(line, content.columns)];
    }
    const name = `${fileName.replace(/\.[^.]*$/, '')} ${words.flawed} ${dayOf()}`;
    return { name, sheets: [{ name: content.sheet || words.flawed, columns, rows: rows() }] };
  }

  private async *errors(id: string): AsyncGenerator<ShownLine> {
    for (let after = 0; ;) {
      const lines = await this.lines.shown(id, { verdict: 'error', after, limit: BATCH });
      yield* lines;
      const last = lines.at(-1);
      if (!last || lines.length < BATCH) return;
      after = last.row;
    }
  }
}

function fixedCells({ cells, fixed }: ShownLine, columns: Record<string, number | null>): string[] {
  const now = [...cells];
  for (const [field, text] of Object.entries(fixed ?? {})) {
    const at = columns[field] ?? null;
    if (at !== null) now[at] = text;
  }
  return now;
}

function titleOf({ zh, en }: ImportField, language: SheetLanguage): string {
  return language === 'en' ? en : zh;
}

function helpOf(fields: readonly ImportField[], language: SheetLanguage): Sheet {
  const words = BOOK_WORDS[language];
  return sheetOf<ImportField>({
    ...{ name: words.help, rows: fields },
    columns: [
      { header: words.column, width: 24, value: (field) => titleOf(field, language) },
      { header: words.required, width: 10, value: ({ required }) => (required ? words.yes : null) },
      { header: words.alsoCalled, width: 60, value: ({ names = [] }) => names.join('、') || null },
      { header: words.example, width: 40, value: ({ examples }) => examples[0] || null },
    ],
  });
}
