import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

type Level = 'debug' | 'warn' | 'error';

/** Sends Nest's log through Fastify's: one JSON line a message, one level for both. */
export class LineLogger implements LoggerService {
  constructor(private readonly lines: FastifyBaseLogger) {}

  /** Nest's start-up chatter (every route it maps) is of use only when something is being looked for. */
  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest.at(-1));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest.at(-1));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest.at(-1));
  }

  private write(level: Level, message: unknown, context: unknown): void {
    this.lines[level]({
      context: typeof context === 'string' ? context : undefined,
      ...fieldsOf(message),
    });
  }
}

/** Of an error, message and stack are no fields of its own; `err` is what the log writes out. */
function fieldsOf(message: unknown): object {
  if (message instanceof Error) return { err: message, msg: message.message };
  return typeof message === 'object' && message !== null ? message : { msg: String(message) };
}
