import { Injectable } from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { InvalidInput, RecordNotFound } from '../../../platform/errors';
import { RegisterImports } from '../../../platform/imports';
import type { FixedLineDto } from './import.dto';
import { ImportIsElsewhere } from './import.errors';
import { lineOf } from './import.mapper';
import { ImportLineRepository } from './import-line.repository';
import { ImportRunRepository } from './import-run.repository';
import { LineSeal } from './line-seal';
import { judge } from './table-rows';

/** Rows that somebody puts right before they are taken over. */
@Injectable()
export class LineFixes {
  constructor(
    private readonly db: Database,
    private readonly registers: RegisterImports,
    private readonly runs: ImportRunRepository,
    private readonly lines: ImportLineRepository,
    private readonly seal: LineSeal,
  ) {}

  fix(actor: Actor, id: string, row: number, cells: Record<string, string>): Promise<FixedLineDto> {
    return this.db.transaction(async () => {
      const { register: code, content } = await this.runs.get(actor, id);
      const register = this.registers.get(actor, code);
      refuseUnknown(cells, new Set(register.fields.map(({ key }) => key)));
      const run = await this.runs.lock(id);
      if (run?.status !== 'ready') throw new ImportIsElsewhere(run?.status ?? 'failed');
      const line = await this.lines.one(id, row);
      if (!line) throw new RecordNotFound('row');
      const fixed = { ...line.fixed, ...cells };
      await this.lines.fix(id, row, register.personal ? this.seal.close(id, row, fixed) : fixed);
      await this.lines.judged(id, await judge(await register.open(actor), content, [{ ...line, fixed }]));
      await this.lines.findTwins(id);
      const counts = await this.lines.counts(id);
      await this.runs.counted(id, counts);
      const [shown] = await this.lines.shown(id, { after: row - 1, limit: 1 });
      if (!shown) throw new RecordNotFound('row');
      return { line: lineOf(content, shown), counts };
    });
  }
}

function refuseUnknown(cells: Record<string, unknown>, fields: ReadonlySet<string>): void {
  const wrong = Object.entries(cells).filter(
    ([field, text]) => !fields.has(field) || typeof text !== 'string' || text.length > LIMITS.text,
  );
  if (wrong.length > 0)
    throw new InvalidInput(wrong.map(([field]) => ({ pointer: `/cells/${field}`, code: 'unknown-field' })));
}
