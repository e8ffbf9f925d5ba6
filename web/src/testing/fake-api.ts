import { vi } from 'vitest';

interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}

interface Reply {
  status?: number;
  body?: unknown;
}
/** May be a promise: a server takes its time. */
type Answer = (asked: Asked) => Reply | Promise<Reply>;

/** Stands in for the server. A request nobody expected fails the test by name. */
export class Fake {
  readonly asked: Asked[] = [];
  private readonly answers = new Map<string, Answer>();

  constructor() {
    vi.stubGlobal('fetch', (asked: Request | string, init?: RequestInit) => this.answer(asked, init));
  }

  on(what: `${'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'} ${string}`, answer: Answer): this {
    this.answers.set(what, answer);
    return this;
  }

  refuse(
    what: Parameters<Fake['on']>[0],
    status: number,
    problem: { code: string } & Record<string, unknown>,
  ): this {
    return this.on(what, () => ({ status, body: { status, ...problem } }));
  }

  private async answer(input: Request | string, init: RequestInit = {}): Promise<Response> {
    const { body: form, method, headers } = init;
    const request = input instanceof Request ? input : new Request(input, { method, headers } as RequestInit);
    const { pathname, searchParams: query } = new URL(request.url);
    const path = pathname.replace('/api/v1', '');
    const sent = form instanceof FormData ? namesIn(form) : parsed(await request.text());
    const asked = { method: request.method, path, query, body: sent, headers: request.headers };
    this.asked.push(asked);

    const answer = this.answers.get(`${request.method} ${path}`);
    if (!answer) throw new Error(`Nobody expected ${request.method} ${path}`);
    const { status = 200, body } = await answer(asked);
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json' },
    });
  }
}

const parsed = (text: string): unknown => (text ? JSON.parse(text) : undefined);
/** Of files that are sent, what they are called. */
const namesIn = (form: FormData) => form.getAll('file').map((file) => (file as File).name);
