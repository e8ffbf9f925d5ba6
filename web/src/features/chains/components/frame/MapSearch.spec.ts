import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { makeGapMap } from '../../testing/gapMap';
import MapSearch from './MapSearch.vue';

const { nodes } = makeGapMap();
const hit = (code: string) => ({ id: code, title: code, node: { chain: 'X', code } });
let fake: Fake;
beforeEach(() => {
  fake = new Fake().on('GET /search', () => ({
    body: {
      groups: [{ kind: 'node', items: ['ELSEWHERE', 'M0201', 'D0101'].map(hit), more: false }],
    },
  }));
});

async function find(words: string): Promise<string[]> {
  const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN' });
  render(MapSearch, { props: { nodes }, ...options });
  await userEvent.type(screen.getByRole('combobox'), words);
  const shown = await screen.findAllByRole('option');
  return shown.map(({ textContent }) => textContent);
}

describe('MapSearch', () => {
  it('finds by name, then by other names, each node of this chain once', async () => {
    expect(await find('座椅')).toEqual([
      expect.stringContaining('座椅总成'),
      expect.stringContaining('乘用车整车'),
    ]);
    expect(fake.asked.at(-1)?.query.get('limit')).toBe('50');
  });

  it('still finds by name where the server does not answer', async () => {
    fake.refuse('GET /search', 503, { code: 'server.busy' });
    expect(await find('座椅')).toEqual([expect.stringContaining('座椅总成')]);
  });
});
