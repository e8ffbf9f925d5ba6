/** The registers of a zone after ten years, filled once. */
import pg from 'pg';

import { fillRegisters } from './register-fill.mjs';

const WHOLE = { enterprises: 1_000_000, leads: 100_000, visits: 1_250_000, contacts: 300_000 };
/** A folder with more firms than the atlas and what a test run leaves was filled before. */
const FILLED = 20_000;

/**
 * @param options `without` some kinds: how many of them instead
 * @returns how many there are of each kind, counted
 */
export async function filledRegisters({ server, ready }, { scale, without }, log) {
  const client = new pg.Client(ready.connections.owner);
  await client.connect();
  try {
    const before = await countAll(client);
    if (before.enterprises >= FILLED) return before;
    log('Filling the registers …');
    const sizes = Object.fromEntries(
      Object.entries({ ...WHOLE, ...without }).map(([name, count]) => [name, Math.round(count * scale)]),
    );
    const seal = (numbers) => server.ask({ seal: numbers });
    await fillRegisters(ready.superuser, sizes, { log, seal });
    return await countAll(client);
  } finally {
    await client.end();
  }
}

async function countAll(client) {
  const { rows } = await client.query(`
    select (select count(*)::int from enterprise) as enterprises, (select count(*)::int from lead) as leads,
      (select count(*)::int from visit) as visits, (select count(*)::int from contact) as contacts`);
  return rows[0];
}
