import { describe, expect, it } from '@jest/globals';

import { as, type Enterprise, given, newNode, type Page } from '../support';

const manager = () => as.manager();
const node = () => newNode('BIO', 'BIO-U01', {});

async function firmAt(code: string, said: { marketSharePct?: string; capacity?: string }): Promise<string> {
  const { id } = await given.enterprise();
  const path = `/chains/BIO/nodes/${code}/firms/${id}`;
  expect(await manager().put(path, said, { version: 0 })).toSucceed(200);
  return id;
}

const listed = (code: string, more = '') =>
  as.officer().get<Page<Enterprise>>(`/enterprises?node=${code}&sort=-marketShare${more}`);
const idsAt = async (code: string) => (await listed(code)).body.items.map(({ id }) => id);

describe('the firms of a node by market share', () => {
  it('stand by the share they hold there, those of unknown share after them as the register has them', async () => {
    const { code } = await node();
    const [unknown, half, older] = [
      await firmAt(code, {}),
      await firmAt(code, { marketSharePct: '0.5', capacity: '30 万套/年' }),
      await firmAt(code, { capacity: '1 万套/年' }),
    ];
    const most = await firmAt(code, { marketSharePct: '45' });
    expect(await idsAt(code)).toEqual([most, half, older, unknown]);

    const { version } = (await manager().get<Enterprise>(`/enterprises/${unknown}`)).body;
    expect(await manager().patch(`/enterprises/${unknown}`, { mainProducts: '片剂' }, { version })).toSucceed(
      200,
    );
    expect(await idsAt(code)).toEqual([most, half, unknown, older]);
    expect((await listed(code)).body.items.map(({ atNode }) => atNode)).toMatchObject([
      { capacity: null, marketSharePct: 45 },
      { capacity: '30 万套/年', marketSharePct: 0.5 },
      { capacity: null, marketSharePct: null },
      { capacity: '1 万套/年', marketSharePct: null },
    ]);
  });

  it('follow one another over pages as on one', async () => {
    const { code } = await node();
    for (const marketSharePct of ['3', undefined, '30', undefined, '0']) {
      await firmAt(code, { marketSharePct });
    }
    const all = await idsAt(code);
    const paged: string[] = [];
    let after = '';
    for (let pages = 0; pages < all.length; pages++) {
      const { items, next } = (await listed(code, `&limit=1${after}`)).body;
      paged.push(...items.map(({ id }) => id));
      after = next ? `&after=${encodeURIComponent(next)}` : '';
    }
    expect(after).toBe('');
    expect(paged).toEqual(all);
    expect(all).toHaveLength(5);
  });

  it('is an order of the firms of a node alone', async () => {
    expect(await as.officer().get('/enterprises?sort=-marketShare')).toBeProblem(400, 'input.invalid');
  });
});
