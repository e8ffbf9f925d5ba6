import { Injectable } from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import type { RowCells } from '../../../platform/imports';
import { normaliseText } from '../../../platform/text';
import { nameKeyOf } from '../name-key';
import { searchMatch } from '../search-match';
import { normaliseUscc } from '../uscc';

interface NamedFirm {
  id: string;
  name: string;
  nameKey: string;
  searchShortName: string;
  uscc: string | null;
}

/** Of unknown names in one lot of rows, so many are looked up loosely. */
const GUESSED = 20;
const GUESSES = 3;

const SEVERAL = /[；;、\n|]+/;

/** The names in a cell that may hold several: `企业A；企业B`. The whole comes first, in case it is one name. */
export function firmWords(cell: string): string[] {
  const parts = cell.split(SEVERAL).map((part) => part.trim());
  return [...new Set([cell.trim(), ...parts])].filter((word) => word !== '');
}

/** Firms of the register as tables name them: by credit code, by name, by short name. */
@Injectable()
export class FirmNames {
  constructor(private readonly db: Database) {}

  /** @param words as they stand in the cells */
  async open(words: readonly string[]): Promise<NamedFirms> {
    const said = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
    const firms = await this.db.rows<NamedFirm>(sql`
      select firm.id, firm.name, firm.name_key as "nameKey", firm.search_short_name as "searchShortName", firm.uscc
      from enterprise firm
      where firm.name_key = any(${said.map(nameKeyOf)}) or firm.uscc = any(${said.map(normaliseUscc)})
        or firm.search_short_name = any(${said.map(normaliseText)})`);
    const named = new NamedFirms(firms);
    for (const word of said.filter((each) => named.find(each).length === 0).slice(0, GUESSED))
      named.guessed.set(word, await this.like(word));
    return named;
  }

  private async like(word: string): Promise<string[]> {
    const match = searchMatch(word.slice(0, LIMITS.search));
    if (!match) return [];
    const rows = await this.db.rows<{ name: string }>(
      sql`select e.name from enterprise e where ${match} order by char_length(e.name), e.name limit ${GUESSES}`,
    );
    return rows.map(({ name }) => name);
  }
}

export class NamedFirms {
  /** Names a person might have meant, by what stands in the cell. */
  readonly guessed = new Map<string, string[]>();

  constructor(private readonly firms: readonly NamedFirm[]) {}

  find(word: string): NamedFirm[] {
    const [code, key, short] = [normaliseUscc(word), nameKeyOf(word), normaliseText(word)];
    const sure = this.firms.filter(({ uscc, nameKey }) => uscc === code || nameKey === key);
    return sure.length > 0 ? sure : this.firms.filter(({ searchShortName }) => searchShortName === short);
  }

  /** The one firm a cell names; one that is unknown, or called as several are, is a flaw of it. */
  idIn(cells: RowCells, field: string): string | null {
    const value = cells.required(field, LIMITS.name);
    return value === null ? null : this.one(cells, field, value);
  }

  /** The firms a cell names, each once; each that is unknown is a flaw of it. */
  idsIn(cells: RowCells, field: string): string[] {
    const value = cells.text(field, LIMITS.text);
    if (value === null) return [];
    const [whole = '', ...parts] = firmWords(value);
    const words = parts.length === 0 || this.find(whole).length > 0 ? [whole] : parts;
    return [...new Set(words.flatMap((word) => this.one(cells, field, word) ?? []))];
  }

  private one(cells: RowCells, field: string, value: string): string | null {
    const found = this.find(value);
    const guesses = this.guessed.get(value) ?? [];
    if (found.length > 1)
      cells.flaw(field, 'firm-ambiguous', { value, names: found.map(({ name }) => name) });
    else if (found.length === 0 && guesses.length > 0)
      cells.flaw(field, 'firm-ambiguous', { value, names: guesses });
    else if (found.length === 0) cells.flaw(field, 'firm-unknown', { value });
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  }
}
