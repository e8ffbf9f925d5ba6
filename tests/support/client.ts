import { randomUUID } from 'node:crypto';

import { API_PREFIX } from '@lianzhao/server';

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
    { headers = {}, version, server }: Options = {},
  ): Promise<Answer<Body>> {
    const request = {
      method,
      url: path.startsWith(`/${API_PREFIX}`) || !path.startsWith('/') ? path : `/${API_PREFIX}${path}`,
      headers: {
        ...(await this.credentials()),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      body,
    };
    const answer = await (server ? overTheWire(server, request) : injected(request));
    return { ...answer, body: answer.body as Body, request: `${method} ${path}` };
  }
}

interface Request {
  method: Method;
  url: string;
  headers: Headers;
  body: unknown;
}

async function injected({ body, ...request }: Request): Promise<Omit<Answer, 'request'>> {
  const answer = await zone().app.inject({
    ...request,
    ...(body === undefined ? {} : { payload: body as object }),
  });
  const headers = answer.headers as Answer['headers'];
  return { status: answer.statusCode, body: read(answer.payload, headers['content-type']), headers };
}

async function overTheWire(
  server: OtherServer,
  { method, url, headers, body }: Request,
): Promise<Omit<Answer, 'request'>> {
  const answer = await fetch(server.origin + url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const type = answer.headers.get('content-type') ?? undefined;
  return {
    status: answer.status,
    body: read(await answer.text(), type),
    headers: Object.fromEntries(answer.headers),
  };
}

function read(payload: string, type: string | number | string[] | undefined): unknown {
  return payload !== '' && String(type).includes('json') ? JSON.parse(payload) : payload;
}
