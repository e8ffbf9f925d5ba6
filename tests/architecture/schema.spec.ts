import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataSourceOf, SCHEMA } from '@lianzhao/server';
import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm';

import { TestDatabase } from '../support/test-database';

@Entity('made_up')
class MadeUp {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  note!: string;
}

describe('entities and migrations', () => {
  let database: TestDatabase;
  const opened: DataSource[] = [];

  /** What TypeORM would still have to do to the migrated database. */
  async function differences(schema: typeof SCHEMA): Promise<string[]> {
    const source = await dataSourceOf(database.connections.owner, schema).initialize();
    opened.push(source);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  }

  beforeAll(async () => {
    database = await TestDatabase.copy();
  });
  afterAll(async () => {
    for (const source of opened) await source.destroy();
    await database.drop();
  });

  it('describe the same database', async () => {
    expect(await differences(SCHEMA)).toEqual([]);
  });

  it('would be told apart by one table more, and by one column less', async () => {
    const entities = [...(SCHEMA.entities as unknown[]), MadeUp] as typeof SCHEMA.entities;
    expect(await differences({ ...SCHEMA, entities })).toEqual([expect.stringContaining('made_up')]);

    await database.rows('alter table lead drop column outline');
    expect(await differences(SCHEMA)).toEqual([expect.stringContaining('outline')]);
  });

  it('are all applied in the migrated database, in the order of their times', async () => {
    const applied = await database.rows<{ name: string }>('select name from migration order by timestamp');
    const declared = (SCHEMA.migrations as (new () => object)[]).map(({ name }) => name);

    expect(applied.map(({ name }) => name)).toEqual(declared);
    const times = declared.map((name) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});
