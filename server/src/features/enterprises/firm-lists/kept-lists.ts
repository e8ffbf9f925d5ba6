import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { ImportChoices, ImportRows, SheetImports } from '../../../platform/imports';
import { type SheetFile, titleKey } from '../../../platform/spreadsheet';
import type { Chain } from '../../chains';
import { ListIsEmpty } from './firm-list.errors';
import { type ListColumns, NO_COLUMNS } from './list-columns';
import type { ListContent } from './list-content';
import { LIST_WORDS } from './list-nodes';
import { findList } from './read-list';
import { wordKey } from './word-nodes';

const KIND = 'firm-list';
/** Columns of an export are the same for every chain. */
const COLUMNS = { kind: 'firm-list:columns', scopeId: '00000000-0000-0000-0000-000000000000' };
const SAMPLES = 3;
/** Characters of a sample. */
const SAMPLE = 80;
const BATCH = 500;

export interface KeptList {
  id: string;
  fileName: string;
  content: ListContent;
}

/** Where an uploaded list lies until it is taken over, and what is remembered of it afterwards. */
@Injectable()
export class KeptLists {
  constructor(
    private readonly db: Database,
    private readonly imports: SheetImports,
    private readonly rows: ImportRows,
    private readonly choices: ImportChoices,
  ) {}

  /** Reads the file while it is written down: it is never in memory as a whole. */
  async keep(actor: Actor, chain: Chain, file: SheetFile): Promise<KeptList> {
    const { rows, sheet, headRow, titles, columns } = await findList(file);
    const chosen = (await this.choices.of<ListColumns>(COLUMNS)).get(titlesKey(titles));
    const content: ListContent = {
      ...{ chain: chain.code, sheet, headRow, titles, samples: titles.map(() => []), rows: 0, words: {} },
      // What was remembered before a field was asked for says nothing of it.
      ...{ columns: { ...columns, ...chosen }, remembered: chosen !== undefined },
    };
    return this.db.transaction(async () => {
      const draft = { kind: KIND, scopeId: chain.id, fileName: file.name, content };
      const id = await this.imports.keep(actor, draft);
      let batch: { row: number; cells: string[] }[] = [];
      for await (const { row, cells } of rows) {
        batch.push({ row, cells });
        if (batch.length === BATCH) batch = await this.write(id, batch, content);
      }
      await this.write(id, batch, content);
      if (content.rows === 0) throw new ListIsEmpty();
      await this.imports.change(actor, id, content);
      return { id, fileName: file.name, content };
    });
  }

  async get(actor: Actor, id: string): Promise<KeptList> {
    return whole(await this.imports.get<ListContent>(actor, KIND, id));
  }

  /** To be changed in this transaction. */
  async lock(actor: Actor, id: string): Promise<KeptList> {
    return whole(await this.imports.lock<ListContent>(actor, KIND, id));
  }

  change(actor: Actor, { id, content }: KeptList): Promise<void> {
    return this.imports.change(actor, id, content);
  }

  /** Forgets the file and remembers what was chosen for its columns and words. */
  async applied(
    actor: Actor,
    { id, content }: KeptList,
    by: { chain: Chain; editId: string },
  ): Promise<void> {
    await this.imports.applied(actor, id, by.editId);
    await this.rows.clear(id);
    await this.choices.remember(actor, COLUMNS, new Map([[titlesKey(content.titles), content.columns]]));
    const words = Object.entries(content.words).map(([word, codes]) => [wordKey(word), codes] as const);
    await this.choices.remember(actor, { kind: LIST_WORDS, scopeId: by.chain.id }, new Map(words));
  }

  private async write(
    id: string,
    batch: readonly { row: number; cells: string[] }[],
    content: ListContent,
  ): Promise<[]> {
    for (const { cells } of batch) sample(content.samples, cells);
    if (batch.length > 0) await this.rows.add(id, batch);
    content.rows += batch.length;
    return [];
  }
}

/** A list that was kept before a field was asked for says nothing of it. */
function whole({ id, fileName, content }: KeptList): KeptList {
  return { id, fileName, content: { ...content, columns: { ...NO_COLUMNS, ...content.columns } } };
}

function sample(samples: string[][], cells: readonly string[]): void {
  for (const [at, cell] of cells.entries()) {
    const seen = samples[at];
    const text = cell.slice(0, SAMPLE);
    if (seen && text !== '' && seen.length < SAMPLES && !seen.includes(text)) seen.push(text);
  }
}

function titlesKey(titles: readonly string[]): string {
  return createHash('sha256').update(titles.map(titleKey).join('\n')).digest('hex');
}
