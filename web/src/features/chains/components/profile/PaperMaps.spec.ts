import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import PaperMaps from './PaperMaps.vue';

const MAPS = [
  { title: '缺口状态（高新区）', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  { title: '缺口价值（全市）', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
];
const settled = () => new Promise((done) => setTimeout(done));
const tell = (what: 'beforeprint' | 'afterprint') => globalThis.dispatchEvent(new Event(what));

describe('maps on paper', () => {
  const print = vi.fn();
  const revoke = vi.fn();
  const images: { show: () => void; refuse: (reason: Error) => void }[] = [];
  beforeEach(() => {
    images.length = 0;
    vi.resetAllMocks();
    vi.stubGlobal('print', print);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: revoke }));
    HTMLImageElement.prototype.decode = () => new Promise((show, refuse) => images.push({ show, refuse }));
  });
  const open = () => render(PaperMaps, { props: { maps: MAPS } });

  it('are printed once all of them are there, and are gone afterwards', async () => {
    const { emitted, unmount } = open();

    expect(screen.getAllByAltText(/（/)).toHaveLength(2);
    images[0]!.show();
    await settled();
    expect(print).not.toHaveBeenCalled();
    images[1]!.show();
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(document.body.classList.contains('prints-maps')).toBe(true);

    tell('beforeprint');
    await settled();
    expect(emitted('done')).toBeUndefined();
    tell('afterprint');
    await waitFor(() => expect(emitted('done')).toHaveLength(1));
    unmount();
    expect(document.body.classList.contains('prints-maps')).toBe(false);
    expect(revoke).toHaveBeenCalledTimes(MAPS.length);
  });

  it('are done with where the browser prints before it goes on', async () => {
    print.mockImplementation(() => {
      tell('beforeprint');
      tell('afterprint');
    });
    const { emitted } = open();
    images.forEach(({ show }) => show());

    await waitFor(() => expect(emitted('done')).toHaveLength(1));
  });

  it('are not printed when one cannot be shown, or when nobody waits any more', async () => {
    const { emitted } = open();
    images[1]!.refuse(new Error('broken'));
    await waitFor(() => expect(emitted('failed')).toHaveLength(1));
    const { unmount } = open();
    unmount();
    images.forEach(({ show }) => show());
    await settled();

    expect(print).not.toHaveBeenCalled();
  });
});
