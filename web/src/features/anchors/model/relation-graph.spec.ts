import { describe, expect, it } from 'vitest';

import type { ChartLook } from '@/ui';
import { relation, relationsOf } from '../testing/anchor';
import { drawRelations, graphHeight, placed } from './relation-graph';
import { relationRows } from './relations';

const look = { muted: 'muted', good: 'good', surface: 'surface' } as unknown as ChartLook;
const anchor = { id: 'f-0', name: 'Leader' };

interface Drawn {
  data: { id: string; symbol: string; itemStyle: { color: string } }[];
  links: { source: string; target: string; lineStyle: { type: string } }[];
}
function draw(...relations: ReturnType<typeof relation>[]): Drawn {
  const graph = relationsOf(...relations);
  graph.firms[1]!.area = 'zone';
  const option = drawRelations({ rows: relationRows(graph), anchor, said: () => '' })(look);
  return (option.series as unknown as Drawn[])[0]!;
}

describe('drawRelations', () => {
  it('says by the line how well a relation is grounded, and runs from supplier to customer', () => {
    const { links } = draw(
      relation({ supplierId: 'f-1', evidence: 'stated' }),
      relation({ supplierId: 'f-2', evidence: 'widely_reported' }),
      relation({ supplierId: 'f-0', customerId: 'f-3', evidence: 'inferred' }),
    );

    expect(links.map(({ source, target, lineStyle }) => [source, target, lineStyle.type])).toEqual([
      ['f-1', 'f-0', 'solid'],
      ['f-2', 'f-0', 'dashed'],
      ['f-0', 'f-3', 'dotted'],
    ]);
  });

  it('draws one line for two firms, as sure as the surest of their relations', () => {
    const { links } = draw(relation({ evidence: 'inferred' }), relation({ evidence: 'widely_reported' }));

    expect(links.map(({ lineStyle }) => lineStyle.type)).toEqual(['dashed']);
  });

  it('says by the dot what a firm is and whether it is here', () => {
    const { data } = draw(
      relation({ supplierId: 'f-1' }),
      relation({ supplierId: 'f-2', relation: 'subsidiary' }),
    );

    expect(data.map(({ id, symbol, itemStyle }) => [id, symbol, itemStyle.color])).toEqual([
      ['f-0', 'circle', undefined],
      ['f-1', 'circle', 'good'],
      ['f-2', 'rect', 'surface'],
    ]);
  });
});

describe('placed', () => {
  it('puts every firm once on the circle, apart from its neighbours, also when there are sixty', () => {
    const many = Array.from({ length: 60 }, (_, at) => relation({ supplierId: `s-${at}` }));
    const rows = relationRows(
      relationsOf(...many, ...many, relation({ supplierId: 'p', relation: 'strategic' })),
    );
    const angles = placed(rows, 'f-0').map(({ angle }) => angle);

    expect(angles).toHaveLength(61);
    const steps = angles.slice(1).map((angle, at) => angle - angles[at]!);
    expect(Math.min(...steps)).toBeGreaterThan(5);
    expect(angles.at(-1)! - angles[0]!).toBeLessThan(360);
    // Fifteen pixels for each name on the way round.
    expect(((graphHeight(61) / 2 - 136) * 2 * Math.PI) / 61).toBeGreaterThan(14.5);
  });
});
