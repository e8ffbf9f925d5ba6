import { onScopeDispose, readonly, shallowRef, type ShallowRef } from 'vue';

import { lightTokens } from './light';

/** The tokens a chart is drawn with; a canvas does not read CSS variables by itself. */
const TOKENS = {
  ink: '--ink',
  muted: '--muted',
  line: '--line',
  lineStrong: '--line-strong',
  canvas: '--canvas',
  surface: '--surface',
  raised: '--raised',
  sunken: '--sunken',
  accent: '--accent',
  accentStrong: '--accent-strong',
  accentSoft: '--accent-soft',
  good: '--good',
  warn: '--warn',
  bad: '--bad',
  font: '--font',
} as const;

export interface ChartLook extends Record<keyof typeof TOKENS, string> {
  /** The reader asked for less motion. */
  still: boolean;
}

function reducedMotion(): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null;
}

function lookOf(read: (token: string) => string, still: boolean): ChartLook {
  const values = Object.entries(TOKENS).map(([name, token]) => [name, read(token)]);
  return { ...(Object.fromEntries(values) as ChartLook), still };
}

function read(): ChartLook {
  const style = getComputedStyle(document.documentElement);
  return lookOf((token) => style.getPropertyValue(token).trim(), reducedMotion()?.matches ?? false);
}

/** The look of what leaves the page, whichever theme the page has. */
export const lightLook = (): ChartLook => lookOf(lightTokens(), true);

/** The look of the page as it is now: it follows the theme and the wish for less motion. */
export function useChartLook(): Readonly<ShallowRef<ChartLook>> {
  const look = shallowRef(read());
  const refresh = () => (look.value = read());
  const theme = new MutationObserver(refresh);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const motion = reducedMotion();
  motion?.addEventListener('change', refresh);
  onScopeDispose(() => {
    theme.disconnect();
    motion?.removeEventListener('change', refresh);
  });
  return readonly(look);
}

const TEXT = 12;

/** What every chart has in common, as an ECharts theme. */
export function themeOf(look: ChartLook): object {
  const text = { color: look.ink, fontFamily: look.font, fontSize: TEXT };
  const axis = {
    axisLine: { lineStyle: { color: look.lineStrong } },
    axisTick: { show: false },
    axisLabel: { ...text, color: look.muted },
    nameTextStyle: { ...text, color: look.muted },
    splitLine: { lineStyle: { color: look.line } },
  };
  return {
    color: [look.accent, look.lineStrong, look.good, look.warn, look.muted],
    backgroundColor: 'transparent',
    textStyle: text,
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    timeAxis: axis,
    // Labels of the axes are kept inside; the legend stands where people start to read.
    grid: { left: 4, right: 12, top: 52, bottom: 4 },
    bar: { barMaxWidth: 44 },
    sankey: {
      ...{ left: 4, right: 132, top: 8, bottom: 8 },
      ...{ nodeWidth: 14, nodeGap: 10, label: text, lineStyle: { color: look.muted, opacity: 0.25 } },
    },
    graph: { label: text, edgeLabel: { ...text, color: look.muted } },
    legend: {
      left: 0,
      top: 0,
      textStyle: text,
      inactiveColor: look.muted,
      itemWidth: 12,
      itemHeight: 12,
      icon: 'rect',
    },
    tooltip: {
      // Drawn on the canvas: a tooltip of HTML would carry inline styles, which our policy refuses.
      renderMode: 'richText',
      confine: true,
      backgroundColor: look.raised,
      borderColor: look.lineStrong,
      textStyle: text,
    },
  };
}
