import multipart from '@fastify/multipart';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@lianzhao/contracts';
import fastify from 'fastify';

import { DomainError } from '../errors';
import { filesOf } from './uploaded-files';

const app = fastify();
app.post('/', async (request) => {
  try {
    const files = await filesOf(request);
    return files.map(({ field, name, content }) => ({ field, name, size: content.length }));
  } catch (error) {
    if (error instanceof DomainError) return { kind: error.kind, code: error.code };
    throw error;
  }
});

beforeAll(async () => {
  await app.register(multipart);
});
afterAll(() => app.close());

async function post(form: FormData, cutAt?: number): Promise<unknown> {
  const request = new Request('http://x', { method: 'POST', body: form });
  const payload = Buffer.from(await request.arrayBuffer()).subarray(0, cutAt);
  const headers = { 'content-type': request.headers.get('content-type')! };
  return (await app.inject({ method: 'POST', url: '/', headers, payload })).json();
}

function formOf(...files: [name: string, size: number][]): FormData {
  const form = new FormData();
  for (const [name, size] of files) form.append('file', new Blob([Buffer.alloc(size, 0x61)]), name);
  return form;
}

const MB = 1024 * 1024;

describe('uploaded files', () => {
  it('come with their names, without folders and control characters', async () => {
    expect(await post(formOf(['产业链.xlsx', 3], ['../../etc/采购\u0007.csv', 5]))).toEqual([
      { field: 'file', name: '产业链.xlsx', size: 3 },
      { field: 'file', name: '采购.csv', size: 5 },
    ]);
  });

  it.each([
    ['one is too large', [['a.csv', LIMITS.uploadMb * MB + 1]]],
    [
      'all together are',
      [
        ['a.csv', (LIMITS.uploadMb * MB) / 2],
        ['b.csv', (LIMITS.uploadMb * MB) / 2 + 1],
      ],
    ],
  ] as const)('are refused when %s', async (_, files) => {
    expect(await post(formOf(...(files as unknown as [string, number][])))).toEqual({
      kind: 'too-large',
      code: 'upload.too-large',
    });
  });

  it('are refused when there are none, too many, or only a part of one', async () => {
    expect(await post(new FormData())).toMatchObject({ code: 'input.invalid' });
    const many = Array.from({ length: 6 }, (_, at): [string, number] => [`${at}.csv`, 1]);
    expect(await post(formOf(...many))).toMatchObject({ code: 'input.invalid' });
    expect(await post(formOf(['a.csv', 1000]), 400)).toMatchObject({ code: 'upload.unreadable' });
    expect((await app.inject({ method: 'POST', url: '/', payload: { a: 1 } })).json()).toMatchObject({
      code: 'input.invalid',
    });
  });
});
