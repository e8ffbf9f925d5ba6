import { describe, expect, it } from '@jest/globals';

import { as, given, signIn, withCookie, withToken, zone } from '../support';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What was written down of the file taken last: of a chain that no other test hands in. */
const exported = (action: string) =>
  zone().database.rows<{ after: object }>(
    `select after from audit where action = $1 order by at desc limit 1`,
    [action],
  );

describe('the file of a map', () => {
  it('is a workbook under the name of the chain, and taking it is written down', async () => {
    const answer = await as.officer().get('/chains/DSP/gap-map/export?radius=region');

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(XLSX);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('缺口表'));
    expect(await exported('chain:map-exported')).toEqual([{ after: { radius: 'region', format: 'xlsx' } }]);
  });

  it('is not there for a chain that is not, nor for an unknown language', async () => {
    expect(await as.officer().get('/chains/NOPE/gap-map/export')).toBeProblem(404, 'record.not-found');
    expect(await as.officer().get('/chains/DSP/gap-map/export?language=fr')).toBeProblem(
      400,
      'input.invalid',
    );
  });
});

describe('what a chain hands in', () => {
  const hand = (chosen: string[]) => ({
    ...{ leader: '', leadUnit: '', landingArea: '', note: '', taskForce: [], issues: [], policies: [] },
    deliverables: chosen,
  });

  it('is one sheet for each map and list the office has chosen, in its order', async () => {
    expect(await as.officer().get('/chains/BIO/deliverables/export')).toBeProblem(
      409,
      'report.nothing-chosen',
    );
    await as.manager().put('/chains/BIO/profile', hand(['target_list', 'chain_map', 'route_map']), {
      version: 0,
    });
    const answer = await as.officer().get('/chains/BIO/deliverables/export?language=en');

    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain('Deliverables');
    expect(await exported('chain:deliverables-exported')).toEqual([
      { after: { sheets: ['Investment targets', 'Chain map', 'Route map'], format: 'xlsx' } },
    ]);
  });

  it('leaves out what the reader may not see', async () => {
    await as.manager().put('/chains/PV/profile', hand(['target_list', 'chain_map']), { version: 0 });
    const manager = withCookie(await signIn(await given.user(['manager'], { called: 'Mapper' })));
    const { body } = await manager.post<{ token: string }>('/me/tokens', {
      ...{ name: 'maps', scopes: ['chain:read'], days: 1 },
    });
    const answer = await withToken(body.token).get('/chains/PV/deliverables/export');

    expect(answer.status).toBe(200);
    expect(await exported('chain:deliverables-exported')).toEqual([
      { after: { sheets: ['产业链图'], format: 'xlsx' } },
    ]);
  });
});
