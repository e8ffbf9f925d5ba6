import { randomBytes } from 'node:crypto';

import type { DatabaseConnections } from '@lianzhao/server';
import { Client, escapeIdentifier } from 'pg';

import { testCluster } from './cluster';

/** A copy of the migrated database that belongs to one file of tests. */
export class TestDatabase {
  private constructor(
    readonly name: string,
    readonly connections: DatabaseConnections,
    private readonly client: Client,
  ) {}

  static async copy(): Promise<TestDatabase> {
    const { connections, superuser } = testCluster();
    const name = `test_${randomBytes(6).toString('hex')}`;
    const template = escapeIdentifier(connections.owner.database);
    const owner = escapeIdentifier(connections.owner.user);
    await asAdministrator(`create database ${name} template ${template} owner ${owner}`);
    const own = Object.fromEntries(
      Object.entries(connections).map(([role, connection]) => [role, { ...connection, database: name }]),
    ) as unknown as DatabaseConnections;
    const client = new Client({ ...superuser, database: name });
    await client.connect();
    return new TestDatabase(name, own, client);
  }

  /** As the superuser: to look behind the product's back, and to break things for it. */
  async rows<Row = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query(text, values)).rows as Row[];
  }

  async count(table: string): Promise<number> {
    const [row] = await this.rows<{ count: number }>(
      `select count(*)::int as count from ${escapeIdentifier(table)}`,
    );
    return row!.count;
  }

  /** Of everything a row holds, its version and times included. */
  async checksum(table: string, id: string): Promise<string> {
    const [row] = await this.rows<{ sum: string }>(
      `select md5(record::text) as sum from ${escapeIdentifier(table)} record where id = $1`,
      [id],
    );
    return row?.sum ?? 'no such row';
  }

  /** Of every row of these tables. */
  async checksums(tables: string[]): Promise<string[]> {
    const sums: string[] = [];
    for (const table of tables) {
      const [row] = await this.rows<{ sum: string }>(
        `select md5(coalesce(string_agg(record::text, '|' order by record::text), '')) as sum
         from ${escapeIdentifier(table)} record`,
      );
      sums.push(`${table} ${row!.sum}`);
    }
    return sums;
  }

  async drop(): Promise<void> {
    await this.client.end();
    await asAdministrator(`drop database ${this.name} with (force)`);
  }
}

async function asAdministrator(statement: string): Promise<void> {
  const { superuser } = testCluster();
  const client = new Client({ ...superuser, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
