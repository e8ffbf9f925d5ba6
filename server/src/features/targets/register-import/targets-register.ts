import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import {
  type FieldRow,
  type ImportSession,
  type JudgedRow,
  type RegisterImport,
  RegisterImports,
} from '../../../platform/imports';
import { FirmNames, type NamedFirms } from '../../enterprises';
import type { AxisScore } from '../ranking/ranking.types';
import { TARGET_FIELDS } from './target-fields';
import { TargetJudge } from './target-judge';
import { TargetNameSources } from './target-name-sources';
import { readTarget, type TargetNames, type TargetValues } from './target-values';
import { TargetWriter } from './target-writer';

interface TargetWork {
  values: TargetValues;
  axes: AxisScore[];
}

/** Target lists as tables fill them. A firm that is on the list for the node already is never changed. */
@Injectable()
export class TargetsRegister implements RegisterImport<TargetWork>, OnModuleInit {
  readonly code = 'targets';
  readonly permission = 'target:create';
  readonly table = 'target';
  readonly fields = TARGET_FIELDS;

  constructor(
    private readonly registers: RegisterImports,
    private readonly writer: TargetWriter,
    private readonly judging: TargetJudge,
    private readonly firms: FirmNames,
    private readonly sources: TargetNameSources,
  ) {}

  onModuleInit(): void {
    this.registers.register(this);
  }

  async open(actor: Actor): Promise<ImportSession<TargetWork>> {
    const names = await this.sources.open(actor);
    return {
      judge: (rows) => this.judge(rows, names),
      add: (rows) =>
        this.writer.add(
          actor,
          rows.map(({ row, values: { values, axes } }) => ({ row, values, axes })),
        ),
      change: () => Promise.resolve(new Set()),
    };
  }

  private async judge(rows: readonly FieldRow[], names: TargetNames): Promise<JudgedRow<TargetWork>[]> {
    const firms: NamedFirms = await this.firms.open(rows.map(({ cells }) => cells.enterprise ?? ''));
    const read = rows.map((row) => readTarget(row, firms, names));
    return this.judging.judge(names.actor, read);
  }
}
