import sql, { join, raw } from 'sql-template-tag';

import type { SearchColumns } from '../search-columns';
import type { FirmValues } from './firm-values';

/** Columns of a firm that a table fills. */
const SAID = {
  name: 'name',
  nameKey: 'name_key',
  shortName: 'short_name',
  nameEn: 'name_en',
  uscc: 'uscc',
  province: 'province',
  city: 'city',
  registeredCode: 'registered_code',
  operatingCode: 'operating_code',
  industryCodes: 'industry_codes',
  listing: 'listing',
  mainProducts: 'main_products',
  source: 'source',
} as const satisfies Partial<Record<keyof FirmValues, string>>;

/** What is derived from them, to be searched by. */
const SEARCHED = {
  searchName: 'search_name',
  searchShortName: 'search_short_name',
  searchTokens: 'search_tokens',
  searchText: 'search_text',
  searchLatin: 'search_latin',
} as const satisfies Record<keyof SearchColumns, string>;

export const FIRM_COLUMNS = join([...Object.values(SAID), ...Object.values(SEARCHED)].map(raw), ', ');

/** Of a `firm`, from what is `said`; where nothing is said of what it is searched by, that stays. */
export const FIRM_CHANGES = join(
  [
    ...Object.values(SAID).map((name) => sql`${raw(name)} = said.${raw(name)}`),
    ...Object.values(SEARCHED).map(
      (name) => sql`${raw(name)} = coalesce(said.${raw(name)}, firm.${raw(name)})`,
    ),
  ],
  ', ',
);

/** As a row of the table. */
export function firmColumns(values: FirmValues, found?: SearchColumns): Record<string, unknown> {
  return {
    ...named(SAID, { ...values, industryCodes: values.industryCodes ?? [] }),
    ...(found ? named(SEARCHED, found) : {}),
  };
}

function named<Key extends string>(
  names: Record<Key, string>,
  values: Readonly<NoInfer<Record<Key, unknown>>>,
) {
  return Object.fromEntries(Object.keys(names).map((key) => [names[key as Key], values[key as Key]]));
}
