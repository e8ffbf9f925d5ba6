import { Client } from 'pg';

import type { Connection } from '../platform/database';
import { LaunchError, messageOf } from './launch-error';

/** One session for a piece of administration, always closed. */
export async function withClient<T>(
  connection: Connection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    ...connection,
    connectionTimeoutMillis: 5_000,
    application_name: 'lianzhao-launcher',
  });
  // A server that goes away while we wait also ends the query, and that is where it is noticed.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The same for a server that is not ours: what goes wrong while connecting is for a person to read. */
export async function withExternalClient<T>(
  name: string,
  connection: Connection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  let connected = false;
  try {
    return await withClient(connection, (client) => {
      connected = true;
      return work(client);
    });
  } catch (error) {
    if (connected) throw error;
    throw new LaunchError(
      `${name} 连接不上：${messageOf(error)}。请检查地址、账号和口令。`,
      `cannot connect to ${name}`,
      { cause: error },
    );
  }
}
