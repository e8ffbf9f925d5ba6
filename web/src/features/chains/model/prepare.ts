import type { GapNode, SupplyLink } from '../chain.types';
import { emphasisOf, type Emphasis, missingOf } from './emphasis';
import type { ChainGroup } from './groups';
import type { LayoutGroup, LayoutTile } from './layout.types';
import { depths } from './links';
import { CARD_INNER, lineCount, METRICS } from './metrics';
import { nodeName } from './names';

const { tile, tileLoud, tileLine, tileGap, block, counts, headLine, headGap, pad, pitch } = METRICS;

export const SQUARES_PER_ROW = Math.floor((CARD_INNER + METRICS.pitch - METRICS.square) / METRICS.pitch);

function tileHeight(node: GapNode, emphasis: Emphasis, locale: string): number {
  const loud = emphasis === 'loud';
  const size = loud ? METRICS.textLoud : METRICS.text;
  const value = missingOf(node) > 0 || node.anchor ? METRICS.value : 0;
  const lines = lineCount(nodeName(node, locale), size, CARD_INNER - METRICS.glyph - value - 8);
  return (loud ? tileLoud : tile) + (lines - 1) * tileLine;
}

export function cardHeight(head: number, tiles: readonly LayoutTile[], squares: number): number {
  const rows = Math.ceil(squares / SQUARES_PER_ROW);
  const named = tiles.reduce((sum, each) => sum + each.height + tileGap, 0);
  return pad * 2 + head + named + (rows > 0 ? block + rows * pitch : 0) + counts;
}

function meanDepth(group: ChainGroup, depth: ReadonlyMap<string, number>): number {
  const sum = group.leaves.reduce((total, leaf) => total + (depth.get(leaf.code) ?? 0), 0);
  return sum / Math.max(1, group.leaves.length);
}

export interface PrepareOptions {
  links: readonly SupplyLink[];
  loud: ReadonlySet<string>;
  expanded: ReadonlySet<string>;
  locale: string;
}

/** What the layout needs to know of each card: which leaves are named, how tall each line is. */
export function prepareGroups(groups: readonly ChainGroup[], options: PrepareOptions): LayoutGroup[] {
  const { links, loud, expanded, locale } = options;
  const depth = depths(
    groups.flatMap((group) => group.leaves.map((leaf) => leaf.code)),
    links,
  );
  return groups.map((group) => {
    const sized = group.leaves.map((leaf) => {
      const emphasis = emphasisOf(leaf, loud);
      return { code: leaf.code, emphasis, height: tileHeight(leaf, emphasis, locale) };
    });
    const named = sized.filter((leaf) => leaf.emphasis === 'loud');
    const beside = group.gapValue > 0 ? METRICS.value : 0;
    const head =
      headLine * lineCount(nodeName(group.node, locale), METRICS.textLoud, CARD_INNER - beside) + headGap;
    const open = expanded.has(group.code);
    return {
      code: group.code,
      stream: group.stream,
      depth: meanDepth(group, depth),
      value: group.gapValue,
      headHeight: head,
      tiles: (open ? sized : named).map(({ code, height }) => ({ code, height })),
      squares: open ? [] : sized.filter((leaf) => leaf.emphasis !== 'loud').map((leaf) => leaf.code),
      rest: cardHeight(head, named, sized.length - named.length),
    };
  });
}
