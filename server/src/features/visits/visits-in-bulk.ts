import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { type BulkField, type BulkKind, BulkKinds, checked } from '../../platform/bulk';
import type { Page } from '../../platform/database';
import { UpdateVisitDto } from './visit-input.dto';
import { VisitQuery } from './visit-query.dto';
import type { VisitDto } from './visit.dto';
import { VisitsService } from './visits.service';

/** Many visits at once: when their next step is due. */
@Injectable()
export class VisitsInBulk implements BulkKind<VisitDto, VisitQuery>, OnModuleInit {
  readonly register = 'visits';
  readonly record = 'visit';
  readonly read = 'visit:read';
  readonly query = VisitQuery;
  readonly fields: Record<string, BulkField<VisitDto>>;

  constructor(
    private readonly kinds: BulkKinds,
    private readonly visits: VisitsService,
  ) {
    const form = (value: string) => checked(UpdateVisitDto, { nextStepOn: value || null });
    this.fields = {
      nextStepOn: {
        permission: 'visit:update',
        check: ({ value }) => form(value),
        set: (actor, { id, version }, { value }) => visits.update(actor, id, version, form(value)),
        was: (_actor, { nextStepOn }) => nextStepOn ?? '',
      },
    };
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  get(actor: Actor, id: string): Promise<VisitDto> {
    return this.visits.get(actor, id);
  }

  page(actor: Actor, query: VisitQuery): Promise<Page<VisitDto>> {
    return this.visits.list(actor, query);
  }
}
