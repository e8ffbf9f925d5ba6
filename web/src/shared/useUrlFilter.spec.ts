import { render } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { defineComponent, type WritableComputedRef } from 'vue';

import { withApp } from '@/testing';
import { useUrlFilter } from './useUrlFilter';

interface Filter {
  q: string | undefined;
  stage: 'new' | 'dropped' | undefined;
  sort: string | undefined;
}

async function filterAt(at: string) {
  const { router, options } = await withApp({ at });
  let filter!: WritableComputedRef<Filter>;
  const Probe = defineComponent({
    setup() {
      filter = useUrlFilter<Filter>({ q: undefined, stage: undefined, sort: '-updatedAt' });
      return () => null;
    },
  });
  render(Probe, options);
  return { filter, router };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('useUrlFilter', () => {
  it('reads the address bar and fills in what is not there', async () => {
    const { filter } = await filterAt('/leads?stage=new');

    expect(filter.value).toEqual({ q: undefined, stage: 'new', sort: '-updatedAt' });
  });

  it('writes only what differs from the defaults', async () => {
    const { filter, router } = await filterAt('/leads?stage=new');

    filter.value = { q: '座椅', stage: undefined, sort: '-updatedAt' };
    await settled();

    expect(router.currentRoute.value.query).toEqual({ q: '座椅' });
  });

  it('leaves the parameters of others alone', async () => {
    const { filter, router } = await filterAt('/leads?node=AUTO-M01');

    filter.value = { ...filter.value, sort: 'title' };
    await settled();

    expect(router.currentRoute.value.query).toEqual({ node: 'AUTO-M01', sort: 'title' });
  });

  it('takes a parameter that comes twice as absent', async () => {
    const { filter } = await filterAt('/leads?q=a&q=b');

    expect(filter.value.q).toBeUndefined();
  });
});
