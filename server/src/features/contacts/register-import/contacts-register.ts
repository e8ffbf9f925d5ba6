import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import {
  type FieldRow,
  type ImportSession,
  type JudgedRow,
  type RegisterImport,
  RegisterImports,
} from '../../../platform/imports';
import { normaliseText } from '../../../platform/text';
import { FirmNames } from '../../enterprises';
import { type NamedPeople, PeopleNames } from '../../orgs';
import { CONTACT_FIELDS } from './contact-fields';
import { type ContactValues, readContact } from './contact-values';
import { ContactWriter, type KnownContact } from './contact-writer';
import { meant } from './meant-contact';

/**
 * The register of people as tables fill it. Somebody who is here, by a number of his own or by name and firm, is never
 * changed: what the row says differently is said to whoever brings it.
 */
@Injectable()
export class ContactsRegister implements RegisterImport<ContactValues>, OnModuleInit {
  readonly code = 'contacts';
  readonly permission = 'contact:create';
  readonly table = 'contact';
  readonly fields = CONTACT_FIELDS;
  readonly personal = true;

  constructor(
    private readonly registers: RegisterImports,
    private readonly writer: ContactWriter,
    private readonly firms: FirmNames,
    private readonly people: PeopleNames,
  ) {}

  onModuleInit(): void {
    this.registers.register(this);
  }

  async open(actor: Actor): Promise<ImportSession<ContactValues>> {
    const people = await this.people.open(actor);
    return {
      judge: (rows) => this.judge(rows, { actor, people }),
      add: (rows) => this.writer.add(rows),
      change: () => Promise.resolve(new Set()),
    };
  }

  private async judge(
    rows: readonly FieldRow[],
    names: { actor: Actor; people: NamedPeople },
  ): Promise<JudgedRow<ContactValues>[]> {
    const firms = await this.firms.open(rows.map(({ cells }) => cells.enterprise ?? ''));
    const read = rows.map((row) => {
      const { cells, values } = readContact(row, firms, names);
      return { cells, values, hashes: this.writer.hashesOf(values) };
    });
    const known: KnownContact[] = await this.writer.known(names.actor, read);
    return read.map(({ cells, values, hashes }) => {
      const name = normaliseText(values.name);
      const { id, flaw } = meant({ name, firm: values.enterpriseId, hashes }, known);
      if (flaw) cells.flaw(null, flaw);
      const verdict = id === null ? 'new' : 'same';
      return {
        ...{ row: cells.row, flaws: cells.flaws, verdict: cells.flaws.length > 0 ? 'error' : verdict },
        ...{ keys: this.writer.keysOf(values), recordId: id, values },
      };
    });
  }
}
