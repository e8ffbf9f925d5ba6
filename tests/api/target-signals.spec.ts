import { SIGNAL_HALF_LIVES, SIGNAL_KINDS } from '@lianzhao/contracts';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, type Enterprise, given, type Signal, type TargetWeightsAnswer, zone } from '../support';

const SIGNAL = { kind: 'relocation', observedOn: '2026-03-01', note: '老厂区限期搬迁', source: '环评公示' };

describe('an expansion signal', () => {
  let firm: Enterprise;
  const post = (values: object = {}, client = as.officer()) =>
    client.post<Signal>(`/enterprises/${firm.id}/signals`, { ...SIGNAL, ...values });

  beforeAll(async () => {
    firm = await given.enterprise();
  });

  it.each(SIGNAL_KINDS)('of kind %s has the half-life of its kind', async (kind) => {
    const { body } = await post({ kind });

    expect(body).toMatchObject({ kind, halfLifeDays: SIGNAL_HALF_LIVES[kind], note: SIGNAL.note });
  });

  it('may have another half-life, and names who wrote it', async () => {
    const { body } = await post({ halfLifeDays: 30 });

    expect(body).toMatchObject({ halfLifeDays: 30, author: { name: 'officer of Riverside' } });
  });

  it.each([
    [{ source: '' }, '/source'],
    [{ source: undefined }, '/source'],
    [{ note: ' ' }, '/note'],
    [{ observedOn: '2999-01-01' }, '/observedOn'],
    [{ observedOn: '2026-02-30' }, '/observedOn'],
    [{ kind: 'rumour' }, '/kind'],
    [{ halfLifeDays: 0 }, '/halfLifeDays'],
  ])('is refused with %j', async (values, pointer) => {
    const answer = await post(values);

    expect(answer).toBeProblem(400, 'input.invalid');
    expect(JSON.stringify(answer.body)).toContain(pointer);
  });

  it('is changed by its author or a manager, and a retired one is gone', async () => {
    const { body: signal } = await post();
    const path = `/signals/${signal.id}`;
    const colleague = as.officer({ called: 'Colleague' });

    expect(await colleague.patch(path, { note: 'Mine' }, { version: 1 })).toBeProblem(
      403,
      'signal.not-the-author',
    );
    expect(await as.officer().patch(path, { note: '三年内搬迁' }, { version: 9 })).toBeProblem(
      409,
      'record.stale',
    );
    const changed = await as.officer().patch<Signal>(path, { note: '三年内搬迁' }, { version: 1 });
    expect(changed.body).toMatchObject({ note: '三年内搬迁', version: 2 });
    expect(await as.manager().delete(path, { version: 2 })).toSucceed(204);
    expect(await as.officer().patch(path, { note: 'Again' }, { version: 3 })).toBeProblem(
      404,
      'record.not-found',
    );
    const { body } = await as.officer().get<{ items: Signal[] }>(`/enterprises/${firm.id}/signals`);
    expect(body.items.map(({ id }) => id)).not.toContain(signal.id);
  });

  it('belongs to a firm that is there', async () => {
    const path = '/enterprises/7b0d6a4c-0000-4000-8000-000000000001/signals';

    expect(await as.officer().post(path, SIGNAL)).toBeProblem(404, 'record.not-found');
    expect(await as.officer().get(path)).toBeProblem(404, 'record.not-found');
  });
});

describe('the weights of the zone', () => {
  const manager = () => as.manager();
  const current = async () => (await as.officer().get<TargetWeightsAnswer>('/target-weights')).body;

  it('are the product’s own until a manager sets others, which order the candidates', async () => {
    const fresh = await given.enterprise({
      shortName: 'Fresh news',
      nodeCodes: ['AUTO-M1202'],
      city: '苏州',
    });
    const plain = await given.enterprise({
      shortName: 'Well known',
      nodeCodes: ['AUTO-M1202'],
      city: '苏州',
    });
    await zone().database.rows(`update enterprise set listing = 'SZ:000001' where id = $1`, [plain.id]);
    await zone().database.rows(
      `update enterprise_placement set evidence = 'stated', market_share_pct = 20 where enterprise_id = $1`,
      [plain.id],
    );
    await as.officer().post(`/enterprises/${fresh.id}/signals`, { ...SIGNAL, kind: 'patents' });
    const first = async () =>
      (
        await as
          .officer()
          .get<{ items: { enterprise: { shortName: string } }[] }>(
            '/targets/candidates?chain=AUTO&node=AUTO-M1202&limit=1',
          )
      ).body.items[0]!.enterprise.shortName;
    const before = await current();
    expect(before).toMatchObject({ version: 0, author: null, values: before.defaults });
    expect(await first()).toBe('Well known');

    const values = { ...before.values, order: { fit: 0, timing: 100, access: 0 } };
    expect(await manager().put('/target-weights', values)).toBeProblem(428, 'version.required');
    const saved = await manager().put<TargetWeightsAnswer>('/target-weights', values, { version: 0 });
    expect(saved.body).toMatchObject({ version: 1, values, author: { name: 'manager of Riverside' } });
    expect(await first()).toBe('Fresh news');
    expect(await manager().put('/target-weights', values, { version: 0 })).toBeProblem(409, 'record.stale');
  });

  it('add up to a hundred, or are refused with what they add up to', async () => {
    const { values, version } = await current();
    const uneven = {
      ...values,
      order: { fit: 50, timing: 30, access: 10 },
      most: { ...values.most, node: 31 },
    };
    const answer = await manager().put<{ errors: object[] }>('/target-weights', uneven, { version });

    expect(answer).toBeProblem(400, 'input.invalid');
    expect(answer.body.errors).toEqual([
      { pointer: '/order', code: 'sum-not-hundred', params: { sum: 90 } },
      { pointer: '/most/fit', code: 'sum-not-hundred', params: { sum: 101 } },
    ]);
  });

  it('are derived from comparisons, with a warning when these contradict one another', async () => {
    const attempt = async (ab: number, ac: number, bc: number) => {
      const comparisons = [
        { row: 0, column: 1, value: ab },
        { row: 0, column: 2, value: ac },
        { row: 1, column: 2, value: bc },
      ];
      return (
        await manager().post<{ parts: number[]; consistent: boolean }>('/target-weights/attempts', {
          ...{ group: 'order', comparisons },
        })
      ).body;
    };

    expect(await attempt(3, 5, 3)).toMatchObject({ parts: [64, 26, 10], consistent: true });
    expect(await attempt(5, 1 / 5, 5)).toMatchObject({ consistent: false });
    expect(
      await manager().post('/target-weights/attempts', {
        ...{ group: 'order', comparisons: [{ row: 0, column: 3, value: 3 }] },
      }),
    ).toBeProblem(400, 'input.invalid');
  });
});
