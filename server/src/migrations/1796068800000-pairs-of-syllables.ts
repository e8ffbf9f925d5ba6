import type { MigrationInterface, QueryRunner } from 'typeorm';

const BULK = 'with (gin_pending_list_limit = 65536)';
const INDEXES = [
  { index: 'enterprise_search_latin_idx', table: 'enterprise', where: '' },
  { index: 'contact_search_latin_idx', table: 'contact', where: '' },
  { index: 'search_entry_latin_of_visits_idx', table: 'search_entry', where: `where kind = 'visit'` },
  { index: 'search_entry_latin_of_others_idx', table: 'search_entry', where: `where kind <> 'visit'` },
];

/**
 * Readings are found by pairs of syllables, which stand among the tokens: most have few firms, where three letters of pinyin
 * have a tenth of them. The index of letters keeps what is spelt so, which are initials, codes and words. Rows that were
 * written before have their readings there still, and are found by them until they are written again.
 */
export class PairsOfSyllables1796068800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await make(runner, `(split_part(search_latin, e'\\n\\n', 1)) gin_trgm_ops`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await make(runner, 'search_latin gin_trgm_ops');
  }
}

async function make(runner: QueryRunner, key: string): Promise<void> {
  for (const { index, table, where } of INDEXES) {
    await runner.query(`drop index ${index}`);
    await runner.query(`create index ${index} on ${table} using gin (${key}) ${BULK} ${where}`);
  }
}
