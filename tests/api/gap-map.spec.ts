import { GAP_STATES } from '@lianzhao/contracts';
import { describe, expect, it } from '@jest/globals';

import {
  as,
  type Chain,
  type GapMap,
  type GapNode,
  type GapNodeDetail,
  given,
  move,
  OtherServer,
  type Project,
  zone,
} from '../support';

const officer = () => as.officer();
const mapOf = async (code: string) => (await officer().get<GapMap>(`/chains/${code}/gap-map`)).body;
const nodeOf = async (code: string, node: string) =>
  (await officer().get<GapNodeDetail>(`/chains/${code}/nodes/${node}`)).body;
const CHAINS = ['AUTO', 'DSP', 'PV', 'BIO'];

describe.each(CHAINS)('the gap map of %s', (code) => {
  it('has one tree: every node below one root, every leaf judged, no group judged', async () => {
    const { nodes } = await mapOf(code);
    const codes = new Set(nodes.map((node) => node.code));
    const parents = new Set(nodes.map((node) => node.parentCode));

    expect(codes.size).toBe(nodes.length);
    expect(nodes.filter((node) => node.parentCode === null)).toHaveLength(1);
    expect(nodes.filter((node) => node.parentCode !== null && !codes.has(node.parentCode))).toEqual([]);
    expect(nodes.filter((node) => node.leaf === parents.has(node.code))).toEqual([]);
    expect(nodes.filter((node) => node.leaf !== (node.state !== null))).toEqual([]);
  });

  it('counts its leaves as its list and its totals say', async () => {
    const { chain, nodes, totals } = await mapOf(code);
    const leaves = nodes.filter((node) => node.leaf);
    const states = Object.fromEntries(
      GAP_STATES.map((state) => [state, leaves.filter((leaf) => leaf.state === state).length]),
    );
    const listed = (await officer().get<{ items: Chain[] }>('/chains')).body.items.find(
      (item) => item.code === code,
    );

    expect(chain).toMatchObject({ code, nodeCount: nodes.length, leafCount: leaves.length, states });
    expect(listed).toEqual(chain);
    expect(totals.leaves).toBe(leaves.length);
    expect(totals.covered).toBe(leaves.filter(({ covered }) => covered).length);
    expect(totals.gapValue).toBe(chain.gapValue);
    expect(totals.localSupplyRateCount.numerator).toBeLessThanOrEqual(
      totals.localSupplyRateCount.denominator,
    );
  });

  it('shows a gap only where something is bought and nobody supplies it', async () => {
    const { nodes } = await mapOf(code);
    for (const node of nodes.filter(({ leaf }) => leaf)) {
      const suppliers = node.local.operating + (node.local as { aggregate?: number }).aggregate!;
      if (node.state === 'missing')
        expect({ code: node.code, suppliers }).toEqual({ code: node.code, suppliers: 0 });
      if (node.state === 'not_needed') expect(node.gapValue ?? 0).toBe(0);
      if ((node.gapValue ?? 0) > 0) expect(node.demand.value).toBeGreaterThanOrEqual(node.gapValue!);
    }
  });

  it('links only nodes of its own, and names where each figure is from', async () => {
    const { nodes, links } = await mapOf(code);
    const codes = new Set(nodes.map((node) => node.code));
    expect(links.filter(({ from, to }) => !codes.has(from) || !codes.has(to) || from === to)).toEqual([]);

    const worst = nodes.filter((node) => node.leaf).sort((a, b) => (b.gapValue ?? 0) - (a.gapValue ?? 0))[0]!;
    const detail = await nodeOf(code, worst.code);
    expect(detail).toMatchObject({ code: worst.code, state: worst.state });
    expect(detail.evidence.length).toBeGreaterThan(0);
    expect(detail.evidence.every((item) => /^[a-z-]+$/.test(item.code))).toBe(true);
  });
});

describe('a chain or node that is not there', () => {
  it.each([
    '/chains/NONE/gap-map',
    '/chains/AUTO/nodes/NONE',
    '/chains/NONE/nodes/NONE',
    '/chains/auto/gap-map',
    '/chains/%00/gap-map',
  ])('%s is 404', async (path) => {
    const answer = await officer().get(path);

    expect([400, 404]).toContain(answer.status);
  });

  it('a node of another chain is not found in this one', async () => {
    const { nodes } = await mapOf('DSP');

    expect(await officer().get(`/chains/AUTO/nodes/${nodes[1]!.code}`)).toBeProblem(404, 'record.not-found');
  });
});

describe('what lands', () => {
  /** A node somebody buys from and nobody supplies, with a sum known. */
  async function missingNode(): Promise<GapNode> {
    const { nodes } = await mapOf('AUTO');
    return nodes.find((node) => node.state === 'missing' && (node.gapValue ?? 0) > 0)!;
  }

  async function inProduction(nodeCode: string): Promise<Project> {
    return given.project({ name: 'Landing', stage: 'construction', nodeCode });
  }

  it('changes the map: a missing node becomes supplied, the sum of gaps falls, and it says by whom', async () => {
    const node = await missingNode();
    const before = await mapOf('AUTO');
    const project = await inProduction(node.code);
    expect((await nodeOf('AUTO', node.code)).state).toBe('missing');

    await move(project, 'operational', officer());
    const [after, detail] = [await mapOf('AUTO'), await nodeOf('AUTO', node.code)];
    expect(detail.state).not.toBe('missing');
    expect(detail.local.operating).toBe(node.local.operating + 1);
    expect(detail.localSites.map(({ nameZh }) => nameZh)).toContain(project.enterprise.name);
    expect(after.chain.states.missing).toBe(before.chain.states.missing - 1);
    expect(after.totals.covered).toBe(before.totals.covered + 1);
    expect(after.nodes.find(({ code }) => code === node.code)).toMatchObject({ state: detail.state });
  });

  it('counts once, however often it is moved within production', async () => {
    const node = await missingNode();
    let project = await inProduction(node.code);
    for (const to of ['operational', 'above_scale', 'at_capacity'])
      project = await move(project, to, officer());

    expect((await nodeOf('AUTO', node.code)).local.operating).toBe(1);
  });

  it('and stops again, or is put back, takes the map back', async () => {
    const node = await missingNode();
    const project = await move(await inProduction(node.code), 'operational', officer());
    const back = await move(project, 'construction', officer());
    expect((await nodeOf('AUTO', node.code)).state).toBe('missing');

    const again = await move(back, 'operational', officer());
    expect((await nodeOf('AUTO', node.code)).state).not.toBe('missing');
    await move(again, 'terminated', officer());
    expect((await nodeOf('AUTO', node.code)).state).toBe('missing');
  });

  it('is seen by the next reader on another server at once', async () => {
    const server = await OtherServer.start(zone().database);
    try {
      const node = await missingNode();
      const read = async () =>
        (await officer().get<GapNodeDetail>(`/chains/AUTO/nodes/${node.code}`, { server })).body.state;
      expect(await read()).toBe('missing');
      await move(await inProduction(node.code), 'operational', officer());
      expect(await read()).not.toBe('missing');
    } finally {
      await server.stop();
    }
  });

  it('without a node changes no map', async () => {
    const before = await mapOf('AUTO');
    await move(await given.project({ stage: 'construction' }), 'operational', officer());

    expect((await mapOf('AUTO')).chain).toEqual(before.chain);
  });
});
