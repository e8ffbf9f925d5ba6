import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { lastValueFrom, of } from 'rxjs';

import { encodingFor, PreparedAnswer } from './prepared-answer.interceptor';

async function send(answers: PreparedAnswer, body: object, accepted?: string) {
  const headers: Record<string, string> = {};
  const reply = {
    header: (name: string, value: string) => {
      headers[name] = value;
      return reply;
    },
  };
  const context = {
    switchToHttp: () => ({
      getRequest: () => ({ headers: { 'accept-encoding': accepted } }),
      getResponse: () => reply,
    }),
  };
  const sent = await lastValueFrom(
    answers.intercept(context as unknown as ExecutionContext, { handle: () => of(body) }),
  );
  return { sent, headers };
}

describe('a prepared answer', () => {
  const body = { name: '座椅', values: Array.from({ length: 500 }, (_, at) => at) };

  it('says the same in each encoding', async () => {
    const answers = new PreparedAnswer();
    const text = JSON.stringify(body);

    expect((await send(answers, body)).sent.toString()).toBe(text);
    expect(gunzipSync((await send(answers, body, 'gzip')).sent).toString()).toBe(text);
    const brotli = await send(answers, body, 'gzip, deflate, br');
    expect(brotliDecompressSync(brotli.sent).toString()).toBe(text);
    expect(brotli.headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'br',
      vary: 'accept-encoding',
    });
  });

  it('is written and compressed once as long as it is the same object', async () => {
    const answers = new PreparedAnswer();
    const first = await send(answers, body, 'br');

    expect((await send(answers, body, 'br')).sent).toBe(first.sent);
    expect((await send(answers, { ...body }, 'br')).sent).not.toBe(first.sent);
  });

  it.each([
    [undefined, null],
    ['', null],
    ['identity', null],
    ['deflate', null],
    ['gzip;q=0, br;q=0', null],
    ['br;q=0, gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip, br', 'br'],
  ])('for a request that accepts %j is %j', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });
});
