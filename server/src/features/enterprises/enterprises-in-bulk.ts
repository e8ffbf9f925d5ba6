import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { type BulkField, type BulkKind, BulkKinds, checked } from '../../platform/bulk';
import type { Page } from '../../platform/database';
import { type EnterpriseDto, EnterpriseQuery, UpdateEnterpriseDto } from './enterprise.dto';
import { EnterprisesService } from './enterprises.service';

type Placed = Pick<EnterpriseDto, 'id' | 'version' | 'province' | 'city'>;

/** Many firms at once: where they are. */
@Injectable()
export class EnterprisesInBulk implements BulkKind<Placed, EnterpriseQuery>, OnModuleInit {
  readonly register = 'enterprises';
  readonly record = 'enterprise';
  readonly read = 'enterprise:read';
  readonly query = EnterpriseQuery;
  readonly fields: Record<string, BulkField<Placed>>;

  constructor(
    private readonly kinds: BulkKinds,
    private readonly enterprises: EnterprisesService,
  ) {
    this.fields = { province: this.place('province'), city: this.place('city') };
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  get(actor: Actor, id: string): Promise<Placed> {
    return this.enterprises.get(actor, id);
  }

  page(actor: Actor, query: EnterpriseQuery): Promise<Page<Placed>> {
    return this.enterprises.list(actor, query);
  }

  private place(key: 'province' | 'city'): BulkField<Placed> {
    const form = (value: string) => checked(UpdateEnterpriseDto, { [key]: value.trim() || null });
    return {
      permission: 'enterprise:update',
      check: ({ value }) => form(value),
      set: (actor, { id, version }, { value }) => this.enterprises.update(actor, id, version, form(value)),
      was: (_actor, firm) => firm[key] ?? '',
    };
  }
}
