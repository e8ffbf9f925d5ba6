import { render, screen } from '@testing-library/vue';
import { describe, expect, it, vi } from 'vitest';

import PaperMaps from './PaperMaps.vue';

const MAPS = [
  { title: '缺口状态（高新区）', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  { title: '缺口价值（全市）', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
];

describe('maps on paper', () => {
  it('are printed once all of them are there, and are gone afterwards', async () => {
    const print = vi.fn();
    const ready: (() => void)[] = [];
    vi.stubGlobal('print', print);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: vi.fn() }));
    HTMLImageElement.prototype.decode = () => new Promise((done) => ready.push(done));
    const { emitted, unmount } = render(PaperMaps, { props: { maps: MAPS } });

    expect(screen.getAllByAltText(/（/)).toHaveLength(2);
    ready[0]!();
    await new Promise((done) => setTimeout(done));
    expect(print).not.toHaveBeenCalled();
    ready[1]!();
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(document.body.classList.contains('prints-maps')).toBe(true);

    globalThis.dispatchEvent(new Event('beforeprint'));
    await new Promise((done) => setTimeout(done));
    expect(emitted('done')).toBeUndefined();
    globalThis.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(emitted('done')).toHaveLength(1));
    unmount();
    expect(document.body.classList.contains('prints-maps')).toBe(false);
  });
});
