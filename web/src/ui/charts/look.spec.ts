import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';

import { themeOf, useChartLook } from './look';

const root = document.documentElement;
afterEach(() => {
  delete root.dataset.theme;
  root.style.removeProperty('--ink');
});

describe('the look of a chart', () => {
  it('follows the theme of the page', async () => {
    root.style.setProperty('--ink', 'black');
    const scope = effectScope();
    const look = scope.run(() => useChartLook())!;
    expect(look.value.ink).toBe('black');

    root.style.setProperty('--ink', 'white');
    root.dataset.theme = 'dark';
    await vi.waitFor(() => expect(look.value.ink).toBe('white'));
    scope.stop();
  });

  it('stands still for those who ask for less motion', () => {
    vi.stubGlobal(
      'matchMedia',
      () =>
        new (class extends EventTarget {
          matches = true;
        })(),
    );
    const scope = effectScope();
    expect(scope.run(() => useChartLook())!.value.still).toBe(true);
    scope.stop();
  });

  it('draws tooltips on the canvas, because our policy refuses the styles of theirs', () => {
    const scope = effectScope();
    const theme = themeOf(scope.run(() => useChartLook())!.value) as { tooltip: { renderMode: string } };
    expect(theme.tooltip.renderMode).toBe('richText');
    scope.stop();
  });
});
