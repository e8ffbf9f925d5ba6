import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';

import { LineLogger } from './line-logger';

/** Writes by a log as the server has it, and answers its lines. */
function linesOf(write: (logger: LineLogger) => void): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const stream = { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) };
  write(new LineLogger(Fastify({ logger: { level: 'warn', stream } }).log));
  return lines;
}

describe('LineLogger', () => {
  it('tells of an error what it is and where it came from', () => {
    const [line] = linesOf((logger) => logger.error(new Error('the job broke'), 'Scheduler'));

    expect(line).toMatchObject({
      context: 'Scheduler',
      msg: 'the job broke',
      err: { message: 'the job broke' },
    });
    expect((line?.err as { stack: string }).stack).toContain('line-logger.spec');
  });

  it('writes a text as it is, and fields by their names', () => {
    const lines = linesOf((logger) => {
      logger.warn('careful', 'Nest');
      logger.error({ code: 7 });
    });

    expect(lines).toMatchObject([{ context: 'Nest', msg: 'careful' }, { code: 7 }]);
  });

  it('is silent about what Nest tells of its start', () => {
    expect(linesOf((logger) => logger.log('mapped a route', 'Router'))).toEqual([]);
  });
});
