import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import { DEFAULT_GAP_SETTINGS } from '@lianzhao/contracts';

import {
  type Area,
  as,
  type Edit,
  type GapMap,
  type GapNodeDetail,
  type GapSettingsAnswer,
  given,
  type Page,
  zone,
} from '../support';

const manager = () => as.manager();
const SEAT = '/chains/AUTO/nodes/AUTO-M0806';
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const stateAt = async (path = SEAT) => (await as.officer().get<GapNodeDetail>(path)).body;
const settings = async (code: string) =>
  (await manager().get<GapSettingsAnswer>(`/chains/${code}/settings`)).body;
const lastEdit = async (code: string) =>
  (await as.officer().get<Page<Edit>>(`/chains/${code}/edits?limit=1`)).body.items[0]!;

describe('the settings of a chain', () => {
  it('are those of the product until somebody changes them, and again when he resets them', async () => {
    expect(await settings('BIO')).toEqual({
      values: DEFAULT_GAP_SETTINGS,
      defaults: DEFAULT_GAP_SETTINGS,
      version: 0,
    });
    const values = { ...DEFAULT_GAP_SETTINGS, staleMonths: 6 };
    expect(await manager().put('/chains/BIO/settings', values, { version: 0 })).toSucceed(200);
    expect(await settings('BIO')).toMatchObject({ values: { staleMonths: 6 }, version: 1 });
    expect((await manager().get<GapMap>('/chains/BIO/gap-map')).body.staleMonths).toBe(6);

    expect(await manager().delete('/chains/BIO/settings')).toSucceed(200);
    expect(await settings('BIO')).toMatchObject({ values: DEFAULT_GAP_SETTINGS, version: 0 });
  });

  it('change the order of the gaps', async () => {
    const first = async () => {
      const { nodes } = (await manager().get<GapMap>('/chains/AUTO/gap-map')).body;
      return [...nodes].sort((a, b) => (b.priority?.reachable ?? 0) - (a.priority?.reachable ?? 0))[0]!;
    };
    const before = await first();
    const reach = { ...DEFAULT_GAP_SETTINGS.reach, [before.supplyRadius!]: 0 };
    await manager().put('/chains/AUTO/settings', { ...DEFAULT_GAP_SETTINGS, reach }, { version: 0 });

    expect((await first()).code).not.toBe(before.code);
    await manager().delete('/chains/AUTO/settings');
    expect((await first()).code).toBe(before.code);
  });

  it.each([
    ['a share above one', { weakCoverage: 1.2 }, '/weakCoverage'],
    ['a fit that does not add up', { fit: { base: 0.5, neighbours: 0.5, power: 0.5 } }, '/fit'],
    ['a factor left out', { weights: { value: 1, reach: 1, fit: 1 } }, '/weights/confidence'],
  ])('refuse %s', async (_, change, pointer) => {
    const answer = await manager().put(
      '/chains/PV/settings',
      { ...DEFAULT_GAP_SETTINGS, ...change },
      { version: 0 },
    );

    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as { errors: object[] }).errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('are not overwritten from an old version', async () => {
    await manager().put('/chains/DSP/settings', DEFAULT_GAP_SETTINGS, { version: 0 });

    expect(await manager().put('/chains/DSP/settings', DEFAULT_GAP_SETTINGS, { version: 0 })).toBeProblem(
      409,
      'record.stale',
    );
    expect(await manager().put('/chains/DSP/settings', DEFAULT_GAP_SETTINGS)).toBeProblem(
      428,
      'version.required',
    );
  });

  it('are changed by managers alone', async () => {
    const answer = await as.officer().put('/chains/PV/settings', DEFAULT_GAP_SETTINGS, { version: 0 });

    expect(answer).toBeProblem(403, 'access.denied');
  });
});

describe('an override', () => {
  const save = (change: object = {}) =>
    manager().put(`${SEAT}/override`, {
      state: 'adequate',
      reason: 'Two plants are about to open',
      expiresOn: day(30),
      ...change,
    });

  it('counts on the map beside what was computed, with reason and name, until it is withdrawn', async () => {
    expect(await save()).toSucceed(204);
    expect(await stateAt()).toMatchObject({
      state: 'adequate',
      computedState: 'missing',
      override: { state: 'adequate', reason: 'Two plants are about to open', author: 'manager of Riverside' },
    });
    expect(await manager().delete(`${SEAT}/override`)).toSucceed(204);
    expect(await stateAt()).toMatchObject({ state: 'missing', override: null });
  });

  it('is undone like any other edit, and the undoing too', async () => {
    await save({ state: 'weak' });
    const { id } = await lastEdit('AUTO');
    const undone = await manager().post<{ editId: string; changed: number }>(`/chains/AUTO/edits/${id}/undo`);

    expect(undone.body.changed).toBe(1);
    expect(await stateAt()).toMatchObject({ state: 'missing', override: null });
    expect(await manager().post(`/chains/AUTO/edits/${id}/undo`)).toBeProblem(409, 'edit.already-undone');
    expect(await manager().post(`/chains/AUTO/edits/${undone.body.editId}/undo`)).toSucceed(200);
    expect(await stateAt()).toMatchObject({ state: 'weak' });
    await manager().delete(`${SEAT}/override`);
  });

  it.each([
    ['nothing', { state: null, action: null }, '/state'],
    ['a day that has passed', { expiresOn: day(-2) }, '/expiresOn'],
    ['a day years ahead', { expiresOn: day(800) }, '/expiresOn'],
    ['no reason', { reason: '' }, '/reason'],
  ])('of %s is refused', async (_, change, pointer) => {
    const answer = await save(change);

    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as { errors: object[] }).errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('is nothing an officer can make', async () => {
    const body = { state: 'adequate', reason: 'Because', expiresOn: day(3) };

    expect(await as.officer().put(`${SEAT}/override`, body)).toBeProblem(403, 'access.denied');
  });
});

describe('a location quotient', () => {
  const CELL = '/chains/AUTO/nodes/AUTO-M0201/quotients';
  const COUNTS = {
    year: 2024,
    basis: 'employment',
    localValue: '50',
    localTotal: '1000',
    nationalValue: '400',
    nationalTotal: '10000',
    source: 'Yearbook',
  };

  it('is worked out from its four numbers, one a year', async () => {
    const first = await manager().post<{ items: object[] }>(CELL, COUNTS);
    expect(first.body.items).toMatchObject([{ year: 2024, quotient: 1.25 }]);
    const second = await manager().post<{ items: object[] }>(CELL, { ...COUNTS, localValue: '100' });
    expect(second.body.items).toMatchObject([{ year: 2024, quotient: 2.5 }]);
    expect(await manager().delete(`${CELL}/2024`)).toSucceed(204);
  });

  it('refuses a part larger than its whole', async () => {
    expect(await manager().post(CELL, { ...COUNTS, localValue: '1001' })).toBeProblem(400, 'input.invalid');
  });
});

describe('the rings around the zone', () => {
  const areas = async () => (await as.officer().get<{ items: Area[] }>('/areas')).body.items;

  it('come described, innermost first', async () => {
    const items = await areas();

    expect(items.map(({ code }) => code)).toEqual(['zone', 'city', 'cluster', 'region']);
    expect(items[2]).toMatchObject({ nameZh: '呼包鄂', cities: ['呼和浩特', '包头'] });
  });

  it('decide which firms of the register count as local', async () => {
    const node = 'DSP-U0101';
    const counted = async (radius: string) =>
      (await stateAt(`/chains/DSP/nodes/${node}?radius=${radius}`)).local.operating;
    const before = { city: await counted('city'), region: await counted('region') };
    await given.enterprise({
      name: `Firm ${randomUUID()}`,
      province: '内蒙古自治区',
      city: '赤峰市',
      nodeCodes: [node],
    });

    expect(await counted('city')).toBe(before.city);
    expect(await counted('region')).toBe(before.region + 1);
  });

  it('are changed by managers, for every map', async () => {
    const region = (await areas()).find(({ code }) => code === 'cluster')!;
    const answer = await manager().patch<Area>(
      '/areas/cluster',
      { cities: [...region.cities, '乌兰察布'] },
      { version: region.version },
    );

    expect(answer.body.cities).toContain('乌兰察布');
    expect(await manager().patch('/areas/cluster', { nameZh: 'x' }, { version: region.version })).toBeProblem(
      409,
      'record.stale',
    );
    expect(await as.officer().patch('/areas/cluster', { nameZh: 'x' }, { version: 1 })).toBeProblem(
      403,
      'access.denied',
    );
  });
});

describe('the map of a past day', () => {
  it('cannot lie ahead', async () => {
    expect(await as.officer().get(`/chains/PV/gap-map?on=${day(2)}`)).toBeProblem(400, 'input.invalid');
  });
});

describe('the kept past', () => {
  it('cannot be written by the application, nor an edit rewritten', async () => {
    const { app } = zone().database.connections;
    const { Client } = await import('pg');
    const client = new Client(app as never);
    await client.connect();
    try {
      await expect(client.query(`delete from row_history`)).rejects.toThrow(/permission denied/);
      await expect(
        client.query(
          `insert into row_history (table_name, row_key, valid_from, valid_to, row) values ('x', 'x', now(), now(), '{}')`,
        ),
      ).rejects.toThrow(/permission denied/);
      await expect(client.query(`update edit set params = '{}'`)).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});
