import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NamesOfProducts1796082000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "chain_product" ("chain_id" uuid NOT NULL, "product" character varying(60) NOT NULL, "product_zh" character varying(120) NOT NULL, CONSTRAINT "chain_product_pkey" PRIMARY KEY ("chain_id", "product"))`,
    );
    await runner.query(
      `ALTER TABLE "chain_product" ADD CONSTRAINT "chain_product_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "chain_product"`);
  }
}
