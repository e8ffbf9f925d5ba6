import { randomInt, randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  as,
  type Enterprise,
  type EnterpriseChange,
  type EnterpriseMerge,
  type FirmSource,
  given,
  type Listing,
  type Page,
  type Problem,
  zone,
} from '../support';

const officer = () => as.officer();
const manager = () => as.manager();
const firm = async (id: string) => (await manager().get<Enterprise>(`/enterprises/${id}`)).body;
const listings = (id: string) => `/enterprises/${id}/listings`;
const sources = (id: string) => `/enterprises/${id}/sources`;
const list = (id: string, values: object) => officer().post<Listing>(listings(id), values);
const know = (id: string, values: object) => officer().post<FirmSource>(sources(id), values);
const items = async (path: string) => (await officer().get<{ items: object[] }>(path)).body.items;
const changes = async (id: string) =>
  (await officer().get<Page<EnterpriseChange>>(`/enterprises/${id}/changes`)).body.items;
const someCode = () => `30${String(randomInt(10_000)).padStart(4, '0')}`;

describe('listings of a firm', () => {
  it('are told together in its own field, and it is found by each of them', async () => {
    const { id } = await given.enterprise();
    const [one, other] = [someCode(), `${randomUUID().slice(0, 6)}x`.toUpperCase()];
    const made = await list(id, { exchange: 'SZ', board: 'chinext', code: ` ${one} `, since: '2021-06' });
    expect(made).toSucceed(201);
    expect(made.body).toMatchObject({
      board: 'chinext',
      code: one,
      shortName: null,
      until: null,
      version: 1,
    });
    await list(id, { exchange: 'NYSE', code: other.toLowerCase(), since: '2019' });

    expect(await firm(id)).toMatchObject({ listing: `SZ:${one}、NYSE:${other}`, listedSince: '2019' });
    for (const q of [one, other]) {
      const { body } = await officer().get<Page<Enterprise>>(`/enterprises?q=${q}`);
      expect(body.items.map((found) => found.id)).toContain(id);
    }
  });

  it('that were withdrawn stay and count no more', async () => {
    const { id } = await given.enterprise();
    const { body: made } = await list(id, { exchange: 'SH', code: '600104', since: '2001' });
    const at = `${listings(id)}/${made.id}`;
    expect(await officer().patch(at, { until: '2024' })).toBeProblem(428, 'version.required');
    expect((await officer().patch(at, { until: '2024' }, { version: 1 })).body).toMatchObject({ version: 2 });
    expect(await firm(id)).toMatchObject({ listing: null, listedSince: null });

    const stale = await officer().patch(at, { until: null }, { version: 1 });
    expect(stale).toBeProblem(409, 'record.stale');
    expect((stale.body as unknown as Problem).current).toMatchObject({ until: '2024' });
    const other = await given.enterprise();
    const elsewhere = `${listings(other.id)}/${made.id}`;
    expect(await officer().delete(elsewhere, { version: 2 })).toBeProblem(404, 'record.not-found');
    expect(await officer().delete(at, { version: 2 })).toSucceed(204);
    expect(await items(listings(id))).toEqual([]);

    expect((await changes(id)).map(({ action }) => action).slice(0, 3)).toEqual([
      'enterprise:listing-removed',
      'enterprise:listing-changed',
      'enterprise:listing-added',
    ]);
    expect((await changes(id))[1]!.fields).toEqual([
      { field: 'until', before: null, after: '2024' },
      { field: 'code', before: null, after: '600104' },
    ]);
  });

  it.each([
    [{ exchange: 'SZ', code: '2459' }, '/code', 'listing-code'],
    [{ exchange: 'HK', code: '175' }, '/code', 'listing-code'],
    [{ exchange: 'NYSE', code: 'NIO 蔚来' }, '/code', 'listing-code'],
    [{ exchange: 'SZ', code: '002459', since: '2021-06', until: '2020' }, '/until', 'ends-before-it-begins'],
  ])('are refused as %j', async (values, pointer, code) => {
    const { id } = await given.enterprise();
    const answer = await list(id, values);
    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors).toMatchObject([{ pointer, code }]);
  });

  it('are each told once', async () => {
    const { id } = await given.enterprise();
    await list(id, { exchange: 'SZ', code: '002459' });
    expect(await list(id, { exchange: 'SZ', code: '002459' })).toBeProblem(409, 'enterprise.listing-taken');
  });

  it('may be both of two that are written at the same moment', async () => {
    const { id } = await given.enterprise();
    await Promise.all([
      list(id, { exchange: 'SZ', code: '002459' }),
      list(id, { exchange: 'HK', code: '00175' }),
    ]);
    expect((await firm(id)).listing?.split('、').sort()).toEqual(['HK:00175', 'SZ:002459']);
  });
});

describe('what a firm is known by', () => {
  it('begins with what whoever entered it said, and grows', async () => {
    const { id } = await given.enterprise({ source: '2026 年展会名录' });
    expect(await items(sources(id))).toMatchObject([{ kind: 'other', title: '2026 年展会名录', link: null }]);
    const link = 'https://example.org/about';
    const { body } = await know(id, {
      kind: 'website',
      title: '官网',
      link,
      dataDate: '2026-03',
      note: '供货名单',
    });
    expect(body).toMatchObject({
      kind: 'website',
      title: '官网',
      link,
      dataDate: '2026-03',
      note: '供货名单',
    });
    expect((await firm(id)).source).toBe('2026 年展会名录；官网');
    expect(await know(id, { kind: 'event', title: '官网' })).toBeProblem(409, 'enterprise.source-taken');
    const unsafe = await know(id, { kind: 'website', title: '网页', link: 'javascript:alert(1)' });
    expect(unsafe).toBeProblem(400, 'input.invalid');
  });

  it('is not written by those who may only read', async () => {
    const { id } = await given.enterprise();
    expect(await as.liaison().post(sources(id), { kind: 'event', title: 'x' })).toBeProblem(
      403,
      'access.denied',
    );
  });
});

describe('listings and sources of two firms that become one', () => {
  it('are those of both, and go back with a merge that is undone', async () => {
    const [target, source] = [
      await given.enterprise({ source: '客户推荐' }),
      await given.enterprise({ source: '官网' }),
    ];
    for (const { id } of [target, source]) await list(id, { exchange: 'SZ', code: '002459' });
    await list(source.id, { exchange: 'HK', code: '00175', since: '2020' });
    const before = [await firm(target.id), await firm(source.id)] as const;

    const body = { targetId: target.id, sourceId: source.id, sourceVersion: before[1].version, take: [] };
    const merged = await manager().post<EnterpriseMerge>('/enterprise-merges', body, {
      version: before[0].version,
    });
    expect(merged).toSucceed(201);
    expect(await firm(target.id)).toMatchObject({
      ...{ listing: 'SZ:002459、HK:00175', listedSince: '2020', source: '客户推荐；官网' },
    });

    expect(await manager().post(`/enterprise-merges/${merged.body.id}/undo`)).toSucceed(200);
    for (const { id, listing, listedSince, source: known } of before)
      expect(await firm(id)).toMatchObject({ listing, listedSince, source: known });
    expect(await items(listings(source.id))).toHaveLength(2);
  });

  it('come back as they were of a merge that was made before they were rows', async () => {
    const [target, source] = [await given.enterprise(), await given.enterprise()];
    const body = { targetId: target.id, sourceId: source.id, sourceVersion: source.version, take: [] };
    const { body: merged } = await manager().post<EnterpriseMerge>('/enterprise-merges', body, {
      version: target.version,
    });
    const past = {
      ...{ listing: 'SZ:002594、纽约证券交易所（NYSE）:ABC' },
      ...{ listed_since: '2010', source: '展会名录；客户推荐' },
    };
    const fields = {
      listing: { before: '002459.SZ', after: '01211.HK' },
      listedSince: { before: '2008', after: '2010' },
      source: { before: '官网', after: '年报' },
    };
    await zone().database.rows(
      `update enterprise_merge set source_row = source_row || $2::jsonb, fields = $3::jsonb where id = $1`,
      [merged.id, JSON.stringify(past), JSON.stringify(fields)],
    );
    await zone().database.rows(
      `with known as (insert into enterprise_source (enterprise_id, kind, title, version) values ($1, 'other', '年报', 1))
       insert into enterprise_listing (enterprise_id, exchange, code, since, version) values ($1, 'HK', '01211', '2010', 1)`,
      [target.id],
    );

    expect(await manager().post(`/enterprise-merges/${merged.id}/undo`)).toSucceed(200);
    expect(await firm(target.id)).toMatchObject({
      listing: 'SZ:002459',
      listedSince: '2008',
      source: '官网',
    });
    expect(await firm(source.id)).toMatchObject({
      ...{ listing: 'SZ:002594', listedSince: '2010' },
      source: '展会名录；客户推荐；上市：纽约证券交易所（NYSE）:ABC',
    });
  });
});
