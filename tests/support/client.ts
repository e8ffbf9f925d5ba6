import { randomUUID } from 'node:crypto';

import { API_PREFIX } from '@lianzhao/server';
import request from 'supertest';

import type { OtherServer } from './other-server';
import { zone } from './zone';

export interface Answer<Body = unknown> {
  status: number;
  body: Body;
  headers: Record<string, string | string[] | undefined>;
  /** What was asked, for messages. */
  request: string;
}

export interface Problem {
  type: string;
  status: number;
  code: string;
  params?: Record<string, unknown>;
  errors?: { pointer: string; code: string; params?: Record<string, unknown> }[];
  current?: { version: number } & Record<string, unknown>;
  traceId: string;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'HEAD' | 'OPTIONS';
type Headers = Record<string, string>;

export interface Options {
  headers?: Headers;
  /** Of a POST; a new one unless given, none when null. */
  key?: string | null;
  /** Sent as `If-Match`. */
  version?: number;
  /** Instead of the server of this file. */
  server?: OtherServer;
}

export interface SentFile {
  name: string;
  content: string | Uint8Array;
}

/** Somebody who sends requests: with the cookie of a session, a bearer token, or nothing. */
export class ApiClient {
  constructor(private readonly credentials: () => Promise<Headers>) {}

  /** What he proves himself with, for requests this client cannot send. */
  headers(): Promise<Headers> {
    return this.credentials();
  }

  get<Body>(path: string, options?: Options): Promise<Answer<Body>> {
    return this.send<Body>('GET', path, undefined, options);
  }

  post<Body>(path: string, body?: unknown, options: Options = {}): Promise<Answer<Body>> {
    const key = options.key === undefined ? randomUUID() : options.key;
    const headers = { ...(key === null ? {} : { 'idempotency-key': key }), ...options.headers };
    return this.send<Body>('POST', path, body, { ...options, headers });
  }

  patch<Body>(path: string, body: unknown, options: Options = {}): Promise<Answer<Body>> {
    return this.send<Body>('PATCH', path, body, options);
  }

  put<Body>(path: string, body: unknown, options: Options = {}): Promise<Answer<Body>> {
    return this.send<Body>('PUT', path, body, options);
  }

  delete<Body>(path: string, options: Options = {}): Promise<Answer<Body>> {
    return this.send<Body>('DELETE', path, undefined, options);
  }

  /** Sends files as a browser's form does. */
  async upload<Body>(path: string, ...files: SentFile[]): Promise<Answer<Body>> {
    const body = new FormData();
    for (const { name, content } of files) body.append('file', new Blob([content as BlobPart]), name);
    const headers = await this.credentials();
    const answer = await fetch(`${zone().origin}/${API_PREFIX}${path}`, { method: 'POST', headers, body });
    const text = await answer.text();
    return {
      ...{ status: answer.status, headers: Object.fromEntries(answer.headers), request: `POST ${path}` },
      body: read(text, answer.headers.get('content-type') ?? undefined) as Body,
    };
  }

  /** The bytes of a download. */
  async file(path: string): Promise<Buffer> {
    const answer = await fetch(`${zone().origin}/${API_PREFIX}${path}`, {
      headers: await this.credentials(),
    });
    return Buffer.from(await answer.arrayBuffer());
  }

  async send<Body>(
    method: Method,
    path: string,
    body?: unknown,
    { headers = {}, version, server }: Options = {},
  ): Promise<Answer<Body>> {
    const asked = {
      method,
      url: path.startsWith(`/${API_PREFIX}`) || !path.startsWith('/') ? path : `/${API_PREFIX}${path}`,
      headers: {
        ...(await this.credentials()),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      body,
    };
    const answer = await ask(server?.origin ?? zone().origin, asked);
    return { ...answer, body: answer.body as Body, request: `${method} ${path}` };
  }
}

interface Request {
  method: Method;
  url: string;
  headers: Headers;
  body: unknown;
}

async function ask(
  origin: string,
  { method, url, headers, body }: Request,
): Promise<Omit<Answer, 'request'>> {
  const call = request(origin)[VERBS[method]](url).set(headers).redirects(0);
  const answer = await (body === undefined ? call : call.send(body as object));
  return {
    status: answer.status,
    body: read(answer.text, answer.headers['content-type']),
    headers: answer.headers,
  };
}

const VERBS = {
  GET: 'get',
  POST: 'post',
  PATCH: 'patch',
  PUT: 'put',
  DELETE: 'delete',
  HEAD: 'head',
  OPTIONS: 'options',
} as const satisfies Record<Method, string>;

function read(text: string | undefined, type: string | undefined): unknown {
  return text && type?.includes('json') ? JSON.parse(text) : (text ?? '');
}
