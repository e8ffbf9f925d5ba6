import { randomUUID } from 'node:crypto';

import { API_PREFIX } from '@lianzhao/server';

import { type App, zone } from './zone';

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
  app?: App;
}

/** Somebody who sends requests: with the cookie of a session, a bearer token, or nothing. */
export class ApiClient {
  constructor(private readonly credentials: () => Promise<Headers>) {}

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

  async send<Body>(
    method: Method,
    path: string,
    body?: unknown,
    { headers = {}, version, app = zone().app }: Options = {},
  ): Promise<Answer<Body>> {
    const answer = await app.inject({
      method,
      url: path.startsWith(`/${API_PREFIX}`) || !path.startsWith('/') ? path : `/${API_PREFIX}${path}`,
      headers: {
        ...(await this.credentials()),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    return {
      status: answer.statusCode,
      body: read(answer.payload, answer.headers['content-type']) as Body,
      headers: answer.headers as Answer['headers'],
      request: `${method} ${path}`,
    };
  }
}

function read(payload: string, type: string | number | string[] | undefined): unknown {
  return payload !== '' && String(type).includes('json') ? JSON.parse(payload) : payload;
}
