import type { GapState } from '@lianzhao/contracts';

import { lightTokens } from '@/ui';

export interface Colours {
  surface: string;
  line: string;
  lineStrong: string;
  ink: string;
  muted: string;
  accent: string;
  onAccent: string;
  states: Record<GapState | 'accent', { fill: string; edge: string }>;
}

type Read = (name: string) => string;

/** The colours of the light theme, whichever is on: a picture goes onto paper and into slides. */
export function paperColours(sheets: Iterable<CSSStyleSheet> = document.styleSheets): Colours {
  const read = lightTokens(sheets);
  const accent = read('--accent');
  const surface = read('--surface');
  return {
    ...{ surface, accent, ink: read('--ink'), muted: read('--muted') },
    ...{ line: read('--line'), lineStrong: read('--line-strong'), onAccent: read('--on-accent') },
    states: {
      missing: stateColours(read, 'missing'),
      weak: stateColours(read, 'weak'),
      break_point: stateColours(read, 'break_point'),
      blocked: stateColours(read, 'blocked'),
      adequate: stateColours(read, 'adequate'),
      strength: stateColours(read, 'strength'),
      not_needed: stateColours(read, 'not_needed'),
      accent: { fill: mix(accent, surface, 0.34), edge: accent },
    },
  };
}

function stateColours(read: Read, state: GapState) {
  return { fill: read(`--gap-${state}-fill`), edge: read(`--gap-${state}-line`) };
}

function channels(hex: string): number[] {
  const digits = hex.replace('#', '');
  const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(whole.slice(at, at + 2), 16) || 0);
}

/** So much of one colour on another; `color-mix` is not known to every program that opens an SVG. */
export function mix(over: string, under: string, part: number): string {
  const [top, base] = [channels(over), channels(under)];
  return `#${top
    .map((value, at) => Math.round(value * part + (base[at] ?? 0) * (1 - part)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
