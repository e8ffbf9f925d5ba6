import type { EvidenceLevel } from '@lianzhao/contracts';

import type { ChartLook, Draw } from '@/ui';
import type { RelatedFirm } from '../anchor.queries';
import { otherOf, type RelationRow, shortFirm, surest, type TieKind, TIE_KINDS } from './relations';

/** A line says how well it is grounded, in print and for colour-blind eyes too. */
export const LINES: Record<EvidenceLevel, 'solid' | 'dashed' | 'dotted'> = {
  stated: 'solid',
  widely_reported: 'dashed',
  inferred: 'dotted',
  estimate: 'dotted',
};

/** A dot says what the firm is to the chain leader by its shape. */
export const SHAPES: Record<TieKind, string> = {
  supplier: 'circle',
  customer: 'triangle',
  group: 'rect',
  partner: 'diamond',
  competitor: 'arrow',
  introducer: 'roundRect',
  second: 'circle',
};

interface Placed {
  firm: RelatedFirm;
  kind: TieKind;
  /** In degrees from three o'clock, clockwise. */
  angle: number;
}

/** Degrees left free between firms of different kinds. */
const GAP = 6;
const RADIUS = 100;
const LABEL_WIDTH = 136;
/** So much of the circle a name needs to be read. */
const NAME_HEIGHT = 15;

/**
 * Every firm once on one circle around the chain leader, kinds beside each other and within them firms of one node, so
 * that names stand like spokes and no line crosses a name.
 */
export function placed(rows: readonly RelationRow[], anchorFirmId: string): Placed[] {
  const kinds = new Map<string, { firm: RelatedFirm; kind: TieKind; node: string }>();
  for (const row of rows) {
    const ends = row.kind === 'second' ? [row.supplier, row.customer] : [otherOf(row, anchorFirmId)];
    for (const firm of ends) {
      if (firm.id === anchorFirmId || kinds.has(firm.id)) continue;
      kinds.set(firm.id, { firm, kind: row.kind, node: row.node?.code ?? '' });
    }
  }
  const firms = [...kinds.values()].sort(
    (a, b) =>
      TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind) ||
      a.node.localeCompare(b.node) ||
      a.firm.name.localeCompare(b.firm.name, 'zh-CN'),
  );
  const breaks = new Set(firms.map(({ kind }) => kind)).size;
  const step = (360 - (breaks > 1 ? breaks * GAP : 0)) / Math.max(1, firms.length);
  let angle = -90;
  return firms.map(({ firm, kind }, at) => {
    if (at > 0) angle += step + (kind === firms[at - 1]?.kind ? 0 : GAP);
    return { firm, kind, angle };
  });
}

/** Tall enough for every name on the circle. */
export function graphHeight(firms: number): number {
  const radius = (firms * NAME_HEIGHT) / (2 * Math.PI);
  return Math.round(Math.min(1080, Math.max(420, 2 * (radius + LABEL_WIDTH))));
}

interface Graph {
  rows: readonly RelationRow[];
  anchor: { id: string; name: string };
  /** Of a line, for its tooltip. */
  said: (rows: readonly RelationRow[]) => string;
}

export function drawRelations({ rows, anchor, said }: Graph): Draw {
  const firms = placed(rows, anchor.id);
  return (look) => ({
    tooltip: { trigger: 'item' },
    series: [
      {
        name: 'relations',
        type: 'graph',
        layout: 'none',
        roam: false,
        preserveAspect: 'contain',
        ...{ left: LABEL_WIDTH, right: LABEL_WIDTH, top: LABEL_WIDTH, bottom: LABEL_WIDTH },
        data: [centre(anchor, look), ...firms.map((each) => dot(each, look))],
        links: lines(rows, said, look),
        edgeSymbol: ['none', 'arrow'],
        edgeSymbolSize: 5,
        emphasis: { focus: 'adjacency', lineStyle: { width: 2 } },
        labelLayout: { hideOverlap: true },
      },
    ],
  });
}

function centre({ id, name }: Graph['anchor'], look: ChartLook) {
  return {
    ...{ id, name, x: 0, y: 0, symbol: 'circle', symbolSize: 22 },
    itemStyle: { color: look.accent },
    label: {
      ...{ show: true, position: 'bottom' as const, formatter: shortFirm({ name, shortName: null }) },
      ...{ color: look.ink, fontWeight: 600 as const, textBorderColor: look.surface, textBorderWidth: 3 },
    },
  };
}

function dot({ firm, kind, angle }: Placed, look: ChartLook) {
  const radians = (angle * Math.PI) / 180;
  const turned = Math.cos(radians) < -1e-9;
  const near = firm.area === 'zone' || firm.area === 'city';
  return {
    ...{ id: firm.id, name: firm.name, x: RADIUS * Math.cos(radians), y: RADIUS * Math.sin(radians) },
    ...{ symbol: SHAPES[kind], symbolSize: kind === 'second' ? 6 : 9 },
    itemStyle: {
      color: near ? look.good : look.surface,
      borderColor: near ? look.good : look.muted,
      borderWidth: 1.5,
    },
    label: {
      // Turned about the middle of the dot, and pushed out of it, a name stands like a spoke.
      ...{ show: true, position: 'inside' as const, verticalAlign: 'middle' as const },
      ...{
        align: turned ? ('right' as const) : ('left' as const),
        padding: turned ? [0, 9, 0, 0] : [0, 0, 0, 9],
      },
      ...{ rotate: turned ? 180 - angle : -angle, formatter: shortFirm(firm) },
      ...{ color: kind === 'second' ? look.muted : look.ink, fontSize: 11 },
    },
    tooltip: { formatter: () => [firm.name, firm.province, firm.city].filter(Boolean).join('\n') },
  };
}

/** One line for each pair of firms: of several relations the surest says how it is drawn. */
function lines(rows: readonly RelationRow[], said: Graph['said'], look: ChartLook) {
  const pairs = new Map<string, RelationRow[]>();
  for (const row of rows) {
    const key = `${row.supplierId} ${row.customerId}`;
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  return [...pairs.values()].flatMap((pair) => {
    const [first] = pair;
    if (!first) return [];
    const evidence = surest(pair.map((row) => row.evidence));
    return [
      {
        ...{ source: first.supplierId, target: first.customerId },
        lineStyle: {
          ...{ type: LINES[evidence], color: first.kind === 'second' ? look.lineStrong : look.muted },
          ...{ width: 1, opacity: 0.75, curveness: 0.08 },
        },
        tooltip: { formatter: () => said(pair) },
      },
    ];
  });
}
