/**
 * What the search over enterprises needs beyond what TypeORM can describe. A migration runs these after it has
 * created the table `enterprise`, in this order; the entity names the indexes with `synchronize: false`.
 */
export const ENTERPRISE_SEARCH_SQL: readonly string[] = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  `CREATE COLLATION IF NOT EXISTS zh_pinyin (provider = icu, locale = 'zh-u-co-pinyin')`,
  'CREATE INDEX enterprise_name_pinyin_idx ON enterprise (name COLLATE zh_pinyin, id)',
  'CREATE INDEX enterprise_search_name_idx ON enterprise (search_name text_pattern_ops)',
  'CREATE INDEX enterprise_search_short_name_idx ON enterprise (search_short_name text_pattern_ops)',
  'CREATE INDEX enterprise_search_tokens_idx ON enterprise USING gin (search_tokens)',
  'CREATE INDEX enterprise_search_latin_idx ON enterprise USING gin (search_latin gin_trgm_ops)',
];

export const ENTERPRISE_SEARCH_SQL_DOWN: readonly string[] = [
  'DROP INDEX enterprise_search_latin_idx',
  'DROP INDEX enterprise_search_tokens_idx',
  'DROP INDEX enterprise_search_short_name_idx',
  'DROP INDEX enterprise_search_name_idx',
  'DROP INDEX enterprise_name_pinyin_idx',
];
