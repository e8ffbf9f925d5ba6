import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { InvalidInput } from '../../../platform/errors';
import type { FirmSourceDto } from './source.dto';
import { EnterpriseSource } from './source.entity';
import { ToldRows } from './told-rows';

/** By what we know of a firm. */
@Injectable()
export class SourcesService extends ToldRows<EnterpriseSource, FirmSourceDto> {
  protected readonly table = {
    ...{ what: 'source' as const, entity: EnterpriseSource, called: 'title' as const },
    columns: sql`told.kind, told.title, told.link, told.data_date as "dataDate", told.note`,
    order: sql`told.data_date desc nulls last`,
    key: ['title'] as const,
    empty: { link: null, dataDate: null, note: null },
  };

  protected read(fields: Partial<EnterpriseSource>): Partial<EnterpriseSource> {
    if (!fields.title) throw new InvalidInput([{ pointer: '/title', code: 'required' }]);
    return fields;
  }
}
