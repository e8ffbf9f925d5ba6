import type { Draw } from '@/ui';
import type { SupplyNode } from '../anchor.queries';

/** So many nodes have a stream of their own; the rest flow together. */
export const STREAMS = 14;

export interface Stream {
  id: string;
  /** Null for the rest. */
  code: string | null;
  name: string;
  /** 元 a year. */
  local: number;
  outside: number;
  /** Nobody has said where it comes from. */
  unknown: number;
}

/** What is bought of each node, by where it comes from. */
export function streamsOf(
  nodes: readonly SupplyNode[],
  words: { nameOf: (node: SupplyNode) => string; rest: (count: number) => string },
): Stream[] {
  const all = nodes.map((node): Stream => {
    const { code, value, local } = node;
    const open = Math.max(0, local.high - local.low);
    const outside = Math.max(0, value - local.high);
    return { id: code, code, name: words.nameOf(node), local: local.low, outside, unknown: open };
  });
  if (all.length <= STREAMS) return all;
  const rest = all.slice(STREAMS - 1);
  const sum = (of: (stream: Stream) => number) => rest.reduce((total, stream) => total + of(stream), 0);
  return [
    ...all.slice(0, STREAMS - 1),
    {
      ...{ id: 'rest', code: null, name: words.rest(rest.length) },
      ...{
        local: sum(({ local }) => local),
        outside: sum(({ outside }) => outside),
        unknown: sum(({ unknown }) => unknown),
      },
    },
  ];
}

interface Drawing {
  streams: readonly Stream[];
  words: Record<'local' | 'outside' | 'unknown', string>;
  money: (value: number) => string;
}

const ENDS = ['local', 'outside', 'unknown'] as const;

export function drawSankey({ streams, words, money }: Drawing): Draw {
  return (look) => {
    const colours = { local: look.good, outside: look.warn, unknown: look.lineStrong };
    const ends = ENDS.filter((end) => streams.some((stream) => stream[end] > 0));
    return {
      tooltip: { trigger: 'item' },
      series: [
        {
          name: 'purchases',
          type: 'sankey',
          nodeAlign: 'justify',
          draggable: false,
          layoutIterations: 0,
          emphasis: { focus: 'adjacency' },
          data: [
            ...streams.map(({ id, name }) => ({
              ...{ name: id, itemStyle: { color: look.accent } },
              label: { position: 'right' as const, formatter: name },
            })),
            ...ends.map((end) => ({
              ...{ name: end, itemStyle: { color: colours[end] } },
              label: { position: 'right' as const, formatter: words[end], fontWeight: 600 as const },
            })),
          ],
          links: streams.flatMap((stream) =>
            ends
              .filter((end) => stream[end] > 0)
              .map((end) => ({
                ...{ source: stream.id, target: end, value: stream[end] },
                lineStyle: { color: colours[end], opacity: 0.32 },
                tooltip: { formatter: () => `${stream.name} → ${words[end]}\n${money(stream[end])}` },
              })),
          ),
        },
      ],
    };
  };
}
