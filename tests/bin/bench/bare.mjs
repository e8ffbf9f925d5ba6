/** A bare Fastify handler that asks PostgreSQL the very same and answers the very same: the yardstick. */
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';

import Fastify from 'fastify';
import pg from 'pg';

const [{ connection, plans }] = await once(process, 'message');
const POOL_SIZE = 20;
const pool = new pg.Pool({ ...connection, max: POOL_SIZE });
const fastify = Fastify({ logger: false });

for (const [name, { method, variants }] of Object.entries(plans)) {
  fastify.route({
    method,
    url: `/${name}/:variant`,
    handler: async ({ params, query }) => {
      const { statements, body } = variants[params.variant];
      await (statements.some(({ text }) => /^start transaction/i.test(text))
        ? inOneSession(statements, query)
        : eachByItself(statements, query));
      return body;
    },
  });
}

async function eachByItself(statements, query) {
  const rows = [];
  for (const statement of statements)
    rows.push((await pool.query(statement.text, fill(statement, rows, query))).rows[0]);
}

async function inOneSession(statements, query) {
  const client = await pool.connect();
  const rows = [];
  const key = randomUUID();
  try {
    for (const statement of statements) {
      const { rows: found } = await client.query(statement.text, fill(statement, rows, { ...query, key }));
      rows.push(found?.[0]);
    }
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** The recorded values, with what differs from request to request put in. */
function fill({ values }, rows, query) {
  return values.map((value) => {
    if ('date' in value) return new Date(value.date);
    if ('bytes' in value) return randomBytes(value.bytes);
    if ('plain' in value) return value.plain;
    return value.parts
      .map((part) =>
        typeof part === 'string'
          ? part
          : 'arg' in part
            ? query[part.arg]
            : at(rows[part.statement], part.path),
      )
      .join('');
  });
}

function at(row, path) {
  return path.reduce((value, key) => value?.[key], row);
}

await fastify.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: fastify.server.address().port });
process.once('disconnect', () =>
  fastify
    .close()
    .then(() => pool.end())
    .then(() => process.exit(0)),
);
