import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VISIT_LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import {
  type FieldRow,
  type ImportSession,
  type JudgedRow,
  type RegisterImport,
  RegisterImports,
  type RowCells,
} from '../../../platform/imports';
import { FirmNames, firmWords } from '../../enterprises';
import { type NamedPeople, PeopleNames } from '../../orgs';
import { normaliseText } from '../../../platform/text';
import type { Participant } from '../visit-links';
import { oursIn, theirsIn } from './named-people';
import { VISIT_FIELDS } from './visit-fields';
import { readVisit, type VisitValues } from './visit-values';
import { type KnownVisit, VisitWriter } from './visit-writer';

interface VisitWork {
  values: VisitValues;
  leadId: string | null;
  people: Participant[];
}

/** The register of visits as tables fill it. A visit that is there, by firm, time and summary, is never changed. */
@Injectable()
export class VisitsRegister implements RegisterImport<VisitWork>, OnModuleInit {
  readonly code = 'visits';
  readonly permission = 'visit:create';
  readonly table = 'visit';
  readonly fields = VISIT_FIELDS;

  constructor(
    private readonly registers: RegisterImports,
    private readonly writer: VisitWriter,
    private readonly firms: FirmNames,
    private readonly people: PeopleNames,
  ) {}

  onModuleInit(): void {
    this.registers.register(this);
  }

  async open(actor: Actor): Promise<ImportSession<VisitWork>> {
    const people = await this.people.open(actor);
    return {
      judge: (rows) => this.judge(rows, { actor, people }),
      add: (rows) => this.writer.add(rows.map(({ row, values }) => ({ row, ...values }))),
      change: () => Promise.resolve(new Set()),
    };
  }

  private async judge(
    rows: readonly FieldRow[],
    names: { actor: Actor; people: NamedPeople },
  ): Promise<JudgedRow<VisitWork>[]> {
    const firms = await this.firms.open(
      rows.flatMap(({ cells }) => [...firmWords(cells.enterprise ?? ''), ...firmWords(cells.firms ?? '')]),
    );
    const read = rows.map((row) => readVisit(row, firms, names));
    const all = read.map(({ values }) => values);
    const known = new Map(
      (await this.writer.known(names.actor, all)).map((visit) => [keyOf(visit), visit.id]),
    );
    const leads = new Map(
      (await this.writer.leads(names.actor, all)).map(({ id, enterpriseId, title }) => [
        `${enterpriseId} ${title}`,
        id,
      ]),
    );
    const contacts = await this.writer.contacts(names.actor, all);
    return read.map(({ cells, values: said }) => {
      const { values, people } = withPeople(said, names.people, contacts);
      const leadId = leadIn(cells, values, leads);
      const recordId = known.get(keyOf(values)) ?? null;
      const verdict = recordId === null ? 'new' : 'same';
      return {
        ...{ row: cells.row, flaws: cells.flaws, verdict: cells.flaws.length > 0 ? 'error' : verdict },
        ...{ keys: [keyOf(values)], recordId, values: { values, leadId, people } },
      };
    });
  }
}

/** People who can be named one by one leave the line they were written in. */
function withPeople(
  values: VisitValues,
  colleagues: NamedPeople,
  contacts: ReadonlyMap<string, readonly string[]>,
): { values: VisitValues; people: Participant[] } {
  const firms = [values.enterpriseId, ...values.otherIds];
  const contactOf = (name: string) => {
    const ids = new Set(firms.flatMap((firm) => contacts.get(`${firm} ${normaliseText(name)}`) ?? []));
    return ids.size === 1 ? ([...ids][0] ?? null) : null;
  };
  const ours = oursIn(values.ourPeople, colleagues);
  const theirs = theirsIn(values.theirPeople, contactOf);
  return {
    values: { ...values, ourPeople: ours.line, theirPeople: theirs.line },
    people: [...ours.people, ...theirs.people].slice(0, VISIT_LIMITS.people),
  };
}

function leadIn(cells: RowCells, { enterpriseId, lead }: VisitValues, leads: ReadonlyMap<string, string>) {
  if (lead === null) return null;
  const found = leads.get(`${enterpriseId} ${lead}`) ?? null;
  if (found === null) cells.flaw('lead', 'lead-unknown', { value: lead });
  return found;
}

function keyOf({ enterpriseId, startedAt, summary }: Omit<KnownVisit, 'id'>): string {
  return `${enterpriseId} ${startedAt.toISOString()} ${summary}`;
}
