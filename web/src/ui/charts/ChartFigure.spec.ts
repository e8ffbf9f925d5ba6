import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { withApp } from '@/testing';

const rows = [{ id: 'a', year: '2025', share: '24.3 %' }];
const columns = [
  { key: 'year', label: 'Year' },
  { key: 'share', label: 'Share', align: 'end' as const },
];
type Scope = { row: (typeof rows)[number] };

/** `drawing` stands in for ECharts, which needs a canvas. */
async function show(drawing: () => object) {
  vi.doMock('./ChartCanvas.vue', drawing);
  const { default: ChartFigure } = await import('./ChartFigure.vue');
  const { options } = await withApp();
  return render(ChartFigure as unknown as Parameters<typeof render>[0], {
    props: { label: 'Local supply', says: 'It rises.', draw: () => ({}), columns, rows },
    slots: { 'cell-year': ({ row }: Scope) => row.year, 'cell-share': ({ row }: Scope) => row.share },
    ...options,
  });
}

afterEach(() => {
  vi.doUnmock('./ChartCanvas.vue');
  vi.resetModules();
});

describe('ChartFigure', () => {
  it('says what the picture shows, and shows the same figures as a table', async () => {
    await show(() => ({ default: { template: '<p>a stroke</p>' } }));
    await screen.findByText('a stroke');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Local supply: It rises.');
    expect(screen.queryByRole('table')).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('table', { name: 'Local supply' })).toBeDefined();
    expect(screen.getByRole('cell', { name: '24.3 %' })).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('falls back to the table where the drawing cannot be loaded', async () => {
    await show(() => {
      throw new Error('no network');
    });

    await screen.findByRole('cell', { name: '24.3 %' });
    expect(screen.getByRole('status').textContent).toContain('could not be loaded');
    expect(screen.getByRole('button', { name: 'Chart' })).toHaveProperty('disabled', true);
  });
});
