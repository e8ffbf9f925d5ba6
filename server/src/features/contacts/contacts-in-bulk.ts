import { Injectable, type OnModuleInit } from '@nestjs/common';

import { type Actor, RecordAccess } from '../../platform/access';
import { type BulkField, type BulkKind, BulkKinds, checked } from '../../platform/bulk';
import type { Page } from '../../platform/database';
import { contactVisibleTo } from './contact.access';
import { type ContactDto, ContactQuery, UpdateContactDto } from './contact.dto';
import { ContactsService } from './contacts.service';

/** Many people at once: on what basis and until when they are kept. */
@Injectable()
export class ContactsInBulk implements BulkKind<ContactDto, ContactQuery>, OnModuleInit {
  readonly register = 'contacts';
  readonly record = 'contact';
  readonly read = 'contact:read';
  readonly query = ContactQuery;
  readonly fields: Record<string, BulkField<ContactDto>>;

  constructor(
    private readonly kinds: BulkKinds,
    private readonly contacts: ContactsService,
    records: RecordAccess,
  ) {
    const visible = contactVisibleTo;
    records.register('contact', { table: 'contact', name: 'contact.name', read: 'contact:read', visible });
    this.fields = { retainUntil: this.kept('retainUntil'), legalBasis: this.kept('legalBasis') };
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  get(actor: Actor, id: string): Promise<ContactDto> {
    return this.contacts.get(actor, id);
  }

  page(actor: Actor, query: ContactQuery): Promise<Page<ContactDto>> {
    return this.contacts.list(actor, query);
  }

  private kept(key: 'retainUntil' | 'legalBasis'): BulkField<ContactDto> {
    const form = (value: string) => checked(UpdateContactDto, { [key]: value });
    return {
      permission: 'contact:update',
      check: ({ value }) => form(value),
      set: (actor, { id, version }, { value }) => this.contacts.update(actor, id, version, form(value)),
      was: (_actor, contact) => contact[key],
    };
  }
}
