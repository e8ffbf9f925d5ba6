import { Injectable } from '@nestjs/common';
import { type ImportStatus, LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { InvalidInput } from '../../../platform/errors';
import { RegisterImports } from '../../../platform/imports';
import type { SheetFile } from '../../../platform/spreadsheet';
import type {
  ImportDto,
  ImportLinesDto,
  ImportLinesQuery,
  ImportPageDto,
  ImportRegistersDto,
  UpdateImportDto,
} from './import.dto';
import { ImportIsElsewhere } from './import.errors';
import { importOf, lineOf, summaryOf } from './import.mapper';
import { ImportLineRepository } from './import-line.repository';
import type { ImportRun, TableContent } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import { ImportWork } from './import-work';
import { Intake } from './intake';

/** So many rows are judged while one waits. */
const AT_ONCE = 2_000;

/** Uploaded tables until somebody says that they are to be taken over: nothing of them counts yet. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly registers: RegisterImports,
    private readonly runs: ImportRunRepository,
    private readonly lines: ImportLineRepository,
    private readonly work: ImportWork,
    private readonly intake: Intake,
  ) {}

  kinds(actor: Actor): ImportRegistersDto {
    const items = this.registers.of(actor).map(({ code, fields }) => ({
      code,
      fields: fields.map(({ key, zh, en, required = false }) => ({ key, zh, en, required })),
    }));
    return { items };
  }

  async upload(actor: Actor, code: string, file: SheetFile): Promise<ImportDto> {
    const run = await this.intake.keep(actor, this.registers.get(actor, code), file);
    return this.check(actor, run);
  }

  async list(actor: Actor, query: { limit?: number; after?: string }): Promise<ImportPageDto> {
    const page = await this.runs.page(actor, query);
    return { ...page, items: page.items.map(summaryOf) };
  }

  async get(actor: Actor, id: string): Promise<ImportDto> {
    return importOf(await this.runs.get(actor, id));
  }

  /** Corrects which column is what, and whether records that are there are changed; all is judged anew. */
  async change(actor: Actor, id: string, { mapping, update }: UpdateImportDto): Promise<ImportDto> {
    const run = await this.runs.get(actor, id);
    refuseUnless(run, ['ready', 'checking', 'failed', 'cancelled']);
    if (run.editId) throw new ImportIsElsewhere(run.status);
    const { content } = run;
    if (mapping) content.columns = this.mappingOf(actor, run, mapping);
    if (update !== undefined) content.update = update;
    const same = mapping === undefined && run.status === 'ready';
    await this.runs.begin(run, same ? 'ready' : 'checking');
    return same ? importOf(run) : this.check(actor, run);
  }

  async linesOf(actor: Actor, id: string, query: ImportLinesQuery): Promise<ImportLinesDto> {
    const { content } = await this.runs.get(actor, id);
    const limit = query.limit ?? LIMITS.pageDefault;
    const found = await this.lines.shown(id, { ...query, limit: limit + 1 });
    const items = found.slice(0, limit).map((line) => lineOf(content, line));
    return { items, next: found.length > limit ? (items.at(-1)?.row ?? null) : null };
  }

  private async check(actor: Actor, run: ImportRun): Promise<ImportDto> {
    if (run.rowCount <= AT_ONCE) await this.work.work(run, actor);
    else await this.runs.leave(run.id);
    return this.get(actor, run.id);
  }

  private mappingOf(
    actor: Actor,
    { register, content }: ImportRun,
    mapping: NonNullable<UpdateImportDto['mapping']>,
  ): TableContent['columns'] {
    const keys = this.registers.get(actor, register).fields.map(({ key }) => key);
    const wrong = Object.entries(mapping).filter(
      ([key, at]) => !keys.includes(key) || !Number.isInteger(at) || at < 0 || at >= content.titles.length,
    );
    if (wrong.length > 0)
      throw new InvalidInput(wrong.map(([key]) => ({ pointer: `/mapping/${key}`, code: 'unknown-column' })));
    return Object.fromEntries(keys.map((key) => [key, mapping[key] ?? null]));
  }
}

function refuseUnless({ status }: ImportRun, allowed: readonly ImportStatus[]): void {
  if (!allowed.includes(status)) throw new ImportIsElsewhere(status);
}
