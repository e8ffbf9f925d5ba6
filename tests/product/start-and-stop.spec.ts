import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';

import { dataFolder, PASSWORD, Product } from './product';
import { HalfSent } from './half-sent';

jest.setTimeout(240_000);

interface Client {
  headers: Record<string, string>;
  leadId: string;
}

interface Visit {
  key: string;
  summary: string;
}

async function signIn(origin: string): Promise<Client> {
  const answer = await fetch(`${origin}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'officer', password: PASSWORD }),
  });
  expect(answer.status).toBe(201);
  const headers = { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! };
  const leads = (await (await fetch(`${origin}/api/v1/leads?limit=1`, { headers })).json()) as {
    items: { id: string }[];
  };
  return { headers, leadId: leads.items[0]!.id };
}

/** What a phone sends; the words tell the visits of this test apart. */
function aVisit(leadId: string, summary: string): object {
  return { kind: 'call', leadId, startedAt: '2026-03-02T02:00:00.000Z', summary };
}

/** What every visit of the lead says, over all pages. */
async function summariesAt(origin: string, { headers, leadId }: Client): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const query = new URLSearchParams({ leadId, limit: '200', ...(after && { after }) });
    const answer = await fetch(`${origin}/api/v1/visits?${query}`, { headers });
    const page = (await answer.json()) as { items: { summary: string }[]; next: string | null };
    found.push(...page.items.map(({ summary }) => summary));
    after = page.next;
  }
  return found;
}

/** @returns the status, or 0 when no whole answer came */
async function post(origin: string, { headers, leadId }: Client, visit: Visit): Promise<number> {
  try {
    const answer = await fetch(`${origin}/api/v1/visits`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': visit.key },
      body: JSON.stringify(aVisit(leadId, visit.summary)),
    });
    await answer.text();
    return answer.status;
  } catch {
    return 0;
  }
}

describe('the whole product, started by its command', () => {
  const { path, remove } = dataFolder();
  let running: Product | undefined;
  const start = async () => (running = await Product.start(path));

  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });
  afterAll(remove);

  it('finishes what is under way when it is told to stop, then stops everything, and the next start has it all', async () => {
    const first = await start();
    expect(first.output()).toMatch(/officer2 .*secadmin|secadmin/s);
    const client = await signIn(first.origin);
    const words = [1, 2, 3].map((at) => `under way ${at} ${randomUUID()}`);
    const requests = await Promise.all(
      words.map((summary) =>
        HalfSent.send(
          `${first.origin}/api/v1/visits`,
          { ...client.headers, 'idempotency-key': randomUUID() },
          aVisit(client.leadId, summary),
        ),
      ),
    );
    // The heads are read before the signal is: both wait for the same event loop.
    await sleep(300);
    first.signal('SIGINT');
    await first.says(/正在停止/);
    expect(await Promise.all(requests.map((request) => request.finish()))).toEqual(
      words.map(() => 'HTTP/1.1 201 Created'),
    );
    expect(await first.ended()).toBe(0);
    expect(first.output()).toMatch(/已停止/);

    const second = await start();
    expect(second.output()).toMatch(/existing data, accounts unchanged/);
    expect(second.output()).not.toMatch(/adopted/);
    expect(await summariesAt(second.origin, client)).toEqual(expect.arrayContaining(words));
  });

  it('keeps every visit it acknowledged when it is killed, and takes the others once when they are sent again', async () => {
    const first = await start();
    const client = await signIn(first.origin);
    const acknowledged: string[] = [];
    const unknown: Visit[] = [];
    let killed = false;
    const phone = async (name: number) => {
      for (let at = 0; !killed; at += 1) {
        const visit = { key: randomUUID(), summary: `phone ${name} visit ${at} ${randomUUID()}` };
        if ((await post(first.origin, client, visit)) === 201) acknowledged.push(visit.summary);
        else unknown.push(visit);
      }
    };
    const phones = [1, 2, 3, 4].map(phone);
    await sleep(1_000);
    first.signal('SIGKILL');
    killed = true;
    await Promise.all(phones);
    expect(await first.ended()).toBe('SIGKILL');
    expect(acknowledged.length).toBeGreaterThan(0);

    const second = await start();
    for (const visit of unknown) expect(await post(second.origin, client, visit)).toBe(201);
    const mine = (await summariesAt(second.origin, client)).filter((summary) => summary.startsWith('phone '));
    expect(mine.sort()).toEqual([...acknowledged, ...unknown.map(({ summary }) => summary)].sort());
  });
});
