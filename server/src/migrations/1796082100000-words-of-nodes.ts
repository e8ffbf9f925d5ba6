import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nodes are found by their technologies and industries too: the job writes their entries anew. */
export class WordsOfNodes1796082100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update search_entry set version = -1 where kind = 'node'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update search_entry set version = -1 where kind = 'node'`);
  }
}
