import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import { PairScan } from '@lianzhao/server';

import {
  type ApiClient,
  as,
  type Dealing,
  type Duplicate,
  type DuplicatePair,
  type DuplicateScan,
  type Enterprise,
  eventually,
  given,
  type JoinRequest,
  type Lead,
  type Notice,
  type Page,
  usccOf,
  zone,
} from '../support';

const WORDS = '镇海云帆瑞祥泽坤鼎睿沐辰翊昊瑾骁珩琮璟琰琨琪琅珂珈玥玦珏';
let serial = 0;

/** A name nobody else in this file has: four rare characters of its own. */
function rareName(): string {
  serial += 1;
  const at = (step: number) => WORDS[(serial * step) % WORDS.length]!;
  return `${at(1)}${at(7)}${at(11)}${at(13)}${serial}`;
}

const other = { department: '能源处' };
const check = async (query: Record<string, string>, by = as.officer()) =>
  (await by.get<{ items: Duplicate[] }>(`/enterprise-duplicates?${new URLSearchParams(query)}`)).body.items;
const first = async (name: string) => (await check({ name }))[0];
/** The kind of the notice that tells somebody of a record. */
async function told(who: ApiClient, recordId: string): Promise<string | undefined> {
  const about = async () =>
    (await who.get<Page<Notice>>('/notices?limit=200')).body.items.find(
      (notice) => notice.recordId === recordId,
    );
  return (await eventually(about, (notice) => notice !== undefined))?.kind;
}
const dealing = async (id: string, by = as.officer()) =>
  (await by.get<{ dealing: Dealing | null }>(`/enterprises/${id}/dealing`)).body.dealing;

describe('typing the name of a firm', () => {
  it('tells of the same name written otherwise', async () => {
    const name = rareName();
    const { id } = await given.enterprise({ name: `内蒙古${name}（集团）股份有限公司` });

    for (const typed of [`内蒙古${name}集团`, `内蒙古${name}（集团）有限责任公司`, ` 内蒙古\u3000${name}`]) {
      expect(await first(typed)).toMatchObject({ enterprise: { id }, match: 'name', score: 100 });
    }
    expect(await first(`江苏${name}有限公司`)).toMatchObject({ enterprise: { id }, match: 'core' });
    expect(await first(`${name.slice(0, 3)}`)).toMatchObject({ enterprise: { id }, match: 'begins' });
  });

  it('tells of a name that differs by one character', async () => {
    const name = `${rareName()}智能装备`;
    const { id } = await given.enterprise({ name: `${name}有限公司` });

    for (const at of [0, 2, name.length - 1]) {
      const slip = [...name];
      slip[at] = '囧';
      expect(await first(slip.join(''))).toMatchObject({ enterprise: { id }, match: 'similar' });
    }
  });

  it('tells of a short name and of a credit code, and of the surest first', async () => {
    const [name, shortName, uscc] = [rareName(), rareName(), usccOf()];
    const { id } = await given.enterprise({ name: `${name}有限公司`, shortName, uscc });

    expect(await first(shortName)).toMatchObject({
      enterprise: { id },
      match: 'short',
      matchedName: shortName,
    });
    const spaced = `${uscc.slice(0, 8).toLowerCase()} ${uscc.slice(8)}`;
    expect(await check({ uscc: spaced, name: '' })).toMatchObject([{ enterprise: { id }, match: 'uscc' }]);
    expect(await check({ uscc, except: id })).toEqual([]);
  });

  it('follows a firm that is renamed', async () => {
    const [name, next] = [rareName(), rareName()];
    const { id, version } = await given.enterprise({ name: `${name}有限公司` });
    await as.officer().patch(`/enterprises/${id}`, { name: `${next}有限公司` }, { version });

    expect(await first(next)).toMatchObject({ enterprise: { id }, match: 'name' });
    expect(await check({ name })).toEqual([]);
  });

  it.each(['', '科', '有限公司', '内蒙古', '\u0000', '%%%', '公司'.repeat(90)])(
    'answers %j with nothing that is not there',
    async (name) => {
      const answer = await as.officer().get(`/enterprise-duplicates?name=${encodeURIComponent(name)}`);
      expect([200, 400]).toContain(answer.status);
    },
  );

  it('keys of the database and of the server agree', async () => {
    const names = [
      'Ａｃｍｅ\u3000Ltd.',
      '北京（中国）某某集团有限责任公司',
      '某某分公司',
      '公司',
      '𠮷野家',
      '①号厂',
      '',
    ];
    for (const name of names.filter((text) => text.trim() !== '')) {
      const { body } = await as
        .officer()
        .post<Enterprise>('/enterprises', { name: `${name} ${randomUUID()}` });
      const [row] = await zone().database.rows<{ ours: string; theirs: string }>(
        `select firm.name_key as ours, written.key as theirs from enterprise firm
         join enterprise_name written on written.enterprise_id = firm.id and written.kind = 'name' where firm.id = $1`,
        [body.id],
      );
      expect(row!.theirs).toBe(row!.ours);
    }
  });
});

describe('a firm that another department deals with', () => {
  it('is named with the department and the days since, and nothing else', async () => {
    const name = rareName();
    const { id } = await given.enterprise({ name: `${name}有限公司` });
    expect((await first(name))!.dealing).toBeNull();
    const lead = await given.lead({ ...other, enterpriseId: id, title: '绝密增资' });
    const at = new Date(Date.now() - 12.5 * 86_400_000).toISOString();
    await given.visit({ ...other, leadId: lead.id, startedAt: at, summary: '谈了地价' });

    const found = await first(name);
    expect(found!.dealing).toEqual({
      ...{ kind: 'lead', department: '能源处', own: false, lastContactDays: 12 },
      ...{ leadId: null, mayAsk: true, request: null },
    });
    expect(JSON.stringify(found)).not.toMatch(/绝密|地价/);
    const own = await dealing(id, as.officer(other));
    expect(own).toMatchObject({ own: true, leadId: lead.id, mayAsk: false });
  });

  it('can be asked for; the owner hears of it and accepts', async () => {
    const lead = await given.lead({ ...other, title: 'A plant' });
    const asker = as.officer();
    const asked = await asker.post<JoinRequest>('/join-requests', {
      enterpriseId: lead.enterprise.id,
      note: '我们也在谈',
    });

    expect(asked).toSucceed(201);
    expect(asked.body).toMatchObject({ status: 'open', note: '我们也在谈', leadId: null, mayDecide: false });
    expect(await dealing(lead.enterprise.id)).toMatchObject({ mayAsk: false, request: { status: 'open' } });
    const again = await asker.post('/join-requests', { enterpriseId: lead.enterprise.id });
    expect(again).toBeProblem(409, 'join.asked-already');

    const owner = as.officer(other);
    expect(await told(owner, asked.body.id)).toBe('join.requested');
    const box = (await owner.get<Page<JoinRequest>>('/join-requests?box=in&status=open')).body.items;
    expect(box).toContainEqual(
      expect.objectContaining({ id: asked.body.id, leadId: lead.id, mayDecide: true }),
    );

    const path = `/join-requests/${asked.body.id}`;
    expect(await asker.post(`${path}/acceptance`, {}, { version: 1 })).toBeProblem(404, 'record.not-found');
    expect(await owner.post(`${path}/acceptance`, {})).toBeProblem(428, 'version.required');
    expect(await owner.post(`${path}/acceptance`, {}, { version: 1 })).toSucceed(200);
    expect(await owner.post(`${path}/refusal`, { reason: 'No more' }, { version: 2 })).toBeProblem(
      409,
      'join.decided',
    );
    expect(await told(asker, asked.body.id)).toBe('join.accepted');
    expect(await dealing(lead.enterprise.id)).toMatchObject({ leadId: lead.id, mayAsk: false });
  });

  it('may be refused with a reason, after which one can ask again', async () => {
    const lead = await given.lead(other);
    const ask = () => as.officer().post<JoinRequest>('/join-requests', { enterpriseId: lead.enterprise.id });
    const { body } = await ask();
    const owner = as.officer(other);
    const refuse = (reason?: string) =>
      owner.post(`/join-requests/${body.id}/refusal`, { reason }, { version: body.version });

    expect(await refuse()).toBeProblem(400, 'input.invalid');
    expect(await refuse('我们下周签约')).toSucceed(200);
    expect(await dealing(lead.enterprise.id)).toMatchObject({
      mayAsk: true,
      request: { status: 'declined', reason: '我们下周签约' },
    });
    expect(await ask()).toSucceed(201);
  });

  it('asked for in parallel is asked for once', async () => {
    const lead = await given.lead(other);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        as.officer().post('/join-requests', { enterpriseId: lead.enterprise.id }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('cannot be asked for by whoever sees the lead, nor where there is none', async () => {
    const mine: Lead = await given.lead();
    const nobodys = await given.enterprise();
    for (const enterpriseId of [mine.enterprise.id, nobodys.id, randomUUID()]) {
      expect(await as.officer().post('/join-requests', { enterpriseId })).toBeProblem(
        409,
        'join.nobody-to-ask',
      );
    }
  });
});

describe('a look over the register', () => {
  it('finds firms that may be one, and does not ask again about those that are not', async () => {
    const name = `${rareName()}科技`;
    const one = await given.enterprise({ name: `内蒙古${name}有限公司` });
    const two = await given.enterprise({ name: `江苏${name}有限公司` });
    const manager = as.manager();
    const scan = async () => {
      expect(await manager.post<DuplicateScan>('/duplicate-scans')).toSucceed(202);
      const latest = async () =>
        (await manager.get<{ scan: DuplicateScan }>('/duplicate-scans/latest')).body.scan;
      while ((await latest()).endedAt === null) await zone().app.get(PairScan).work();
      return latest();
    };
    const pairs = async (status: string) =>
      (
        await manager.get<Page<DuplicatePair>>(`/duplicate-pairs?limit=200&status=${status}`)
      ).body.items.filter(
        ({ first, second }) => [one.id, two.id].sort().join() === [first.id, second.id].sort().join(),
      );

    const { done, total } = await scan();
    expect(done).toBe(total);
    const [pair] = await pairs('open');
    expect(pair).toMatchObject({ match: 'core', status: 'open', score: 90 });

    const decide = (version: number) =>
      manager.post(`/duplicate-pairs/${pair!.id}/decision`, { status: 'different' }, { version });
    expect(await decide(9)).toBeProblem(409, 'record.stale');
    expect(await decide(pair!.version)).toSucceed(200);
    await scan();
    expect(await pairs('open')).toEqual([]);
    expect(await pairs('different')).toHaveLength(1);
    expect(await as.officer().get('/duplicate-pairs')).toBeProblem(403, 'access.denied');
  }, 120_000);
});
