import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Draw } from './chart.types';
import { chartOnPaper } from './paper';

const bars: Draw = (look) => ({
  xAxis: { type: 'category', data: ['甲 & "乙"'] },
  yAxis: { type: 'value' },
  series: [{ type: 'bar', data: [3], itemStyle: { color: look.accent }, label: { show: true } }],
});

// Nothing to measure words on, which ECharts then guesses.
beforeEach(() => void vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));

const sheet = document.createElement('style');
afterEach(() => {
  vi.restoreAllMocks();
  sheet.remove();
  delete document.documentElement.dataset.theme;
});

describe('a chart on paper', () => {
  it('is a drawing in the light theme while the page is dark, with no style that our policy refuses', async () => {
    sheet.textContent = `
      :root { --ink: #101010; --accent: #0f5fa8; --font: "Noto Sans SC", sans-serif }
      :root[data-theme='dark'] { --ink: #fafafa; --accent: #7cc4ff; --font: "Noto Sans SC", sans-serif }`;
    document.head.append(sheet);
    document.documentElement.dataset.theme = 'dark';

    const svg = await chartOnPaper(bars, { width: 300, height: 200 });

    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).toBeNull();
    expect([...drawing.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
      '甲 & "乙"',
    );
    expect(drawing.querySelector('[fill="#0f5fa8"]')).not.toBeNull();
    expect(drawing.querySelectorAll('style, [style], [class]')).toHaveLength(0);
    expect(drawing.querySelector('text')?.getAttribute('font-family')).toBe("'Noto Sans SC',sans-serif");
  });
});
