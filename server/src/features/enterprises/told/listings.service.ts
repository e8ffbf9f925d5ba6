import { Injectable } from '@nestjs/common';
import type { ListingExchange } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { InvalidInput } from '../../../platform/errors';
import type { ListingDto } from './listing.dto';
import { EnterpriseListing } from './listing.entity';
import { ToldRows } from './told-rows';

const SIX_DIGITS = /^\d{6}$/;
const ANY = /^[A-Z0-9][A-Z0-9.-]*$/;
/** Exchanges whose codes have a form that a slip of the pen breaks. */
const FORMS: Partial<Record<ListingExchange, RegExp>> = {
  ...{
    SH: SIX_DIGITS,
    SZ: SIX_DIGITS,
    BJ: SIX_DIGITS,
    NEEQ: SIX_DIGITS,
    KRX: SIX_DIGITS,
    KOSDAQ: SIX_DIGITS,
  },
  HK: /^\d{4,5}$/,
};

/** Where a firm is or was listed. */
@Injectable()
export class ListingsService extends ToldRows<EnterpriseListing, ListingDto> {
  protected readonly table = {
    ...{ what: 'listing' as const, entity: EnterpriseListing, called: 'code' as const },
    columns: sql`told.exchange, told.board, told.code, told.short_name as "shortName", told.since, told.until`,
    order: sql`told.until is not null, told.since`,
    key: ['exchange', 'code'] as const,
    empty: { board: null, shortName: null, since: null, until: null },
  };

  protected read(fields: Partial<EnterpriseListing>): Partial<EnterpriseListing> {
    const { exchange, since, until } = fields;
    const code = fields.code?.toUpperCase() ?? '';
    if (!exchange || !(FORMS[exchange] ?? ANY).test(code))
      throw new InvalidInput([{ pointer: '/code', code: 'listing-code' }]);
    if (since && until && until < since.slice(0, until.length))
      throw new InvalidInput([{ pointer: '/until', code: 'ends-before-it-begins' }]);
    return { ...fields, code };
  }
}
