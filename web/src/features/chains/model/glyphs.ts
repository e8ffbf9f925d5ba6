import type { GapState } from '@lianzhao/contracts';

/** The shape of each state, drawn rather than typed, because fonts disagree about ◔ and ⊘. Box 0 0 12 12. */
export const GLYPHS: Record<GapState, { line?: string; solid?: string }> = {
  missing: { line: 'M3 3L9 9M9 3L3 9' },
  weak: { line: 'M6 1.8A4.2 4.2 0 1 1 6 10.2A4.2 4.2 0 1 1 6 1.8Z', solid: 'M6 6V1.8A4.2 4.2 0 0 1 10.2 6Z' },
  break_point: { line: 'M6 1.8V6.8', solid: 'M6 8.6A1 1 0 1 1 6 10.6A1 1 0 1 1 6 8.6Z' },
  blocked: { line: 'M6 1.8A4.2 4.2 0 1 1 6 10.2A4.2 4.2 0 1 1 6 1.8ZM3.2 8.8L8.8 3.2' },
  adequate: { line: 'M2.6 6H9.4' },
  strength: { solid: 'M6 1L7.5 4.3L11 4.7L8.4 7.1L9.1 10.7L6 8.9L2.9 10.7L3.6 7.1L1 4.7L4.5 4.3Z' },
  not_needed: { solid: 'M6 4.9A1.1 1.1 0 1 1 6 7.1A1.1 1.1 0 1 1 6 4.9Z' },
};
