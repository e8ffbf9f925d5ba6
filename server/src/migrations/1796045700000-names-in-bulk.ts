import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = 'enterprise_name_by_grams_idx';

/** As the other indexes of words: what is new is put aside in bulk and sorted in by the minute, not while somebody waits. */
export class NamesInBulk1796045700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter index ${INDEX} set (gin_pending_list_limit = 65536)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter index ${INDEX} reset (gin_pending_list_limit)`);
  }
}
