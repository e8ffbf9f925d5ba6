import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import ListExchange from './ListExchange.vue';

async function offered(list: string, can: NonNullable<Parameters<typeof withApp>[0]>['can']) {
  const { options } = await withApp({ can });
  const { unmount } = render(ListExchange, { props: { list, filter: {} }, ...options });
  const found = screen.queryByRole('button', { name: 'Import' }) !== null;
  unmount();
  return found;
}

describe('ListExchange', () => {
  it('offers the import of a register to whoever may add to it, and to nobody else', async () => {
    expect(await offered('contacts', ['import:create', 'contact:create'])).toBe(true);
    expect(await offered('contacts', ['import:create', 'lead:create'])).toBe(false);
    expect(await offered('leads', ['lead:create'])).toBe(false);
    expect(await offered('projects', ['import:create', 'project:create'])).toBe(false);
  });
});
