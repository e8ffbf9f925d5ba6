import './state-mark.css';

import type { GapState } from '@lianzhao/contracts';
import { type FunctionalComponent, h, type VNode } from 'vue';

import { GLYPHS } from '../model/glyphs';

/** The glyph of a state as it is drawn: a map has hundreds, and a component of its own for each would be most of its work. */
export function markOf(state: GapState): VNode {
  const { line, solid } = GLYPHS[state];
  return h(
    'svg',
    { class: 'mark state-mark', viewBox: '0 0 12 12', 'aria-hidden': 'true', focusable: 'false' },
    [
      line ? h('path', { class: 'line', d: line }) : null,
      solid ? h('path', { class: 'solid', d: solid }) : null,
    ],
  );
}

/** The glyph of a state; always stands beside the word or inside something that says it. */
export const StateMark: FunctionalComponent<{ state: GapState }> = ({ state }) => markOf(state);
StateMark.props = ['state'];
