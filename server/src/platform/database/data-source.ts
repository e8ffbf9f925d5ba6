import { DataSource, type DataSourceOptions } from 'typeorm';

import { SnakeNaming } from './naming';

/** One login to one database; `host` may be the folder of a Unix socket. */
export interface Connection {
  host: string;
  port: number;
  user: string;
  password?: string;
  database: string;
  /** Start-up options of the session, such as `-c role=lianzhao_app`. */
  options?: string;
  ssl?: boolean | object;
}

/** Who migrates, who serves, who only reads: three roles with three sets of rights. */
export interface DatabaseConnections {
  owner: Connection;
  app: Connection;
  reader: Connection;
}

export interface Schema {
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: NonNullable<DataSourceOptions['migrations']>;
}

const POOL_SIZE = 20;

export function dataSourceOptions(
  connection: Connection,
  { entities, migrations }: Schema,
): DataSourceOptions {
  return {
    type: 'postgres',
    host: connection.host,
    port: connection.port,
    username: connection.user,
    password: connection.password,
    database: connection.database,
    ssl: connection.ssl,
    poolSize: POOL_SIZE,
    namingStrategy: new SnakeNaming(),
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    // gen_random_uuid() is in the server itself; no extension is needed.
    uuidExtension: 'pgcrypto',
    applicationName: 'lianzhao',
    connectTimeoutMS: 3000,
    extra: { options: connection.options, idleTimeoutMillis: 30_000 },
  } as DataSourceOptions;
}

export function dataSourceOf(connection: Connection, schema: Schema): DataSource {
  return new DataSource(dataSourceOptions(connection, schema));
}
