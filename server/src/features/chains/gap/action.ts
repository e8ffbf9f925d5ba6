import type { GapAction, GapState } from '@lianzhao/contracts';

export interface Surroundings {
  /** Anybody at all works in this chain here. */
  chainIsHere: boolean;
  /** A node it is supplied by is present here. */
  upstream: boolean;
  /** A node that uses it is present here. */
  downstream: boolean;
}

/**
 * 建链、补链、延链、强链 from the place in the local part of the chain (domain.md §2.2): a chain nobody works in is
 * built; a missing node between present ones is filled, at their edge it extends them; what is here is strengthened.
 * A missing node that touches nothing local would be the first of its branch, which is building too. Nothing is to
 * be done where nothing is needed.
 */
export function actionOf(
  state: GapState,
  { chainIsHere, upstream, downstream }: Surroundings,
): GapAction | null {
  if (state === 'not_needed') return null;
  if (state !== 'missing') return 'strengthen_chain';
  if (!chainIsHere) return 'build_chain';
  if (upstream && downstream) return 'fill_chain';
  return upstream || downstream ? 'extend_chain' : 'build_chain';
}
