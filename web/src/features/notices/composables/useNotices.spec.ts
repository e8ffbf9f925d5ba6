import { flushPromises } from '@vue/test-utils';
import { render } from '@testing-library/vue';
import { defineComponent } from 'vue';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { aNotice } from '../testing/notice';
import { useNotices } from './useNotices';

async function notices() {
  const { options } = await withApp();
  let made: ReturnType<typeof useNotices> | undefined;
  const Host = defineComponent({
    setup() {
      made = useNotices(() => undefined);
      return () => null;
    },
  });
  render(Host, options);
  await flushPromises();
  return made!;
}

describe('useNotices', () => {
  it('marks everything as read, page after page', async () => {
    let left = ['n-1', 'n-2', 'n-3'];
    const server = new Fake().on('GET /notices', () => ({
      body: { items: left.slice(0, 2).map((id) => aNotice({ id })), next: null },
    }));
    for (const id of left) {
      server.on(`POST /notices/${id}/reads`, () => {
        left = left.filter((one) => one !== id);
        return { status: 204 };
      });
    }
    await (await notices()).readAll.mutateAsync();

    expect(left).toEqual([]);
  });

  it('stops at a refusal instead of trying for ever', async () => {
    const server = new Fake()
      .on('GET /notices', () => ({ body: { items: [aNotice()], next: null } }))
      .refuse('POST /notices/n-1/reads', 404, { code: 'record.not-found' });
    const { readAll } = await notices();
    await readAll.mutateAsync().catch(() => undefined);

    expect(readAll.error.value?.code).toBe('record.not-found');
    expect(server.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('asks nothing for what was read already', async () => {
    const server = new Fake().on('GET /notices', () => ({ body: { items: [], next: null } }));
    (await notices()).read(aNotice({ readAt: '2026-11-03T07:00:00.000Z' }));
    await flushPromises();

    expect(server.asked.every(({ method }) => method === 'GET')).toBe(true);
  });
});
