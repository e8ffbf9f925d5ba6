import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import {
  type FieldRow,
  type ImportSession,
  type JudgedRow,
  type RegisterImport,
  RegisterImports,
} from '../../../platform/imports';
import { FirmNames } from '../../enterprises';
import { type LeadPlan, PLAN_FIELDS } from '../lead-plan';
import { LEAD_FIELDS } from './lead-fields';
import { LeadNameSources } from './lead-name-sources';
import { type LeadNames, type LeadValues, readLead } from './lead-values';
import { type KnownLead, LeadWriter } from './lead-writer';

interface LeadWork {
  values: LeadValues;
  known: KnownLead | null;
}

/** The register of leads as tables fill it. A lead is known by its firm and its title. */
@Injectable()
export class LeadsRegister implements RegisterImport<LeadWork>, OnModuleInit {
  readonly code = 'leads';
  readonly permission = 'lead:create';
  readonly table = 'lead';
  readonly fields = LEAD_FIELDS;

  constructor(
    private readonly registers: RegisterImports,
    private readonly writer: LeadWriter,
    private readonly firms: FirmNames,
    private readonly sources: LeadNameSources,
  ) {}

  onModuleInit(): void {
    this.registers.register(this);
  }

  async open(actor: Actor): Promise<ImportSession<LeadWork>> {
    const names = await this.sources.open(actor);
    const { writer } = this;
    return {
      judge: (rows) => this.judge(rows, names),
      add: (rows) =>
        writer.add(
          actor,
          rows.map(({ row, values: { values } }) => ({ row, values })),
        ),
      change: (rows) =>
        writer.change(
          rows.flatMap(({ row, values: { values, known } }) => (known ? [{ row, values, known }] : [])),
        ),
    };
  }

  undone(): Promise<void> {
    return this.writer.caughtUp();
  }

  private async judge(rows: readonly FieldRow[], names: LeadNames): Promise<JudgedRow<LeadWork>[]> {
    const firms = await this.firms.open(rows.map(({ cells }) => cells.enterprise ?? ''));
    const read = rows.map((row) => readLead(row, firms, names));
    const known = await this.writer.known(
      names.actor,
      read.map(({ values }) => values),
    );
    const byKey = new Map(known.map((lead) => [keyOf(lead), lead]));
    return read.map(({ cells, values }) => {
      const lead = byKey.get(keyOf(values)) ?? null;
      const differs = lead !== null && saysMore(values, lead);
      if (differs && !names.actor.permissions.has('lead:update')) cells.flaw(null, 'no-right-to-update');
      const verdict = lead === null ? 'new' : differs ? 'update' : 'same';
      return {
        ...{ row: cells.row, flaws: cells.flaws, verdict: cells.flaws.length > 0 ? 'error' : verdict },
        ...{ keys: [keyOf(values)], recordId: lead?.id ?? null, values: { values, known: lead } },
      };
    });
  }
}

function keyOf({ enterpriseId, title }: Pick<LeadValues, 'enterpriseId' | 'title'>): string {
  return `${enterpriseId} ${title}`;
}

function saysMore(values: LeadValues, known: KnownLead): boolean {
  const amount = values.totalInvestment;
  return (
    (amount !== null && Number(amount) !== Number(known.totalInvestment)) ||
    (['outline', 'nodeId', 'anchorId'] as const).some(
      (field) => values[field] !== null && values[field] !== known[field],
    ) ||
    PLAN_FIELDS.some((field) => differs(values.plan[field], known.plan[field]))
  );
}

/** Quantities are compared as such: `120` is `120.00`. */
function differs(said: LeadPlan[keyof LeadPlan], known: LeadPlan[keyof LeadPlan]): boolean {
  if (said === null) return false;
  if (Array.isArray(said) || Array.isArray(known) || known === null)
    return JSON.stringify(said) !== JSON.stringify(known);
  return said !== known && (Number.isNaN(Number(said)) || Number(said) !== Number(known));
}
