import { describe, expect, it } from 'vitest';

import { splitEvidence } from './evidence';

const of = (...codes: string[]) => codes.map((code) => ({ code }));

describe('splitEvidence', () => {
  it('never hides what is said about supply', () => {
    const { first, more } = splitEvidence(
      of('demand-bom', 'demand-bom', 'demand-bom', 'demand-links', 'supply-none'),
    );
    expect(first.map((item) => item.code)).toEqual(['demand-bom', 'demand-bom', 'supply-none']);
    expect(more).toHaveLength(2);
  });

  it('does not fold away a single reason', () => {
    expect(splitEvidence(of('demand-bom', 'demand-bom', 'demand-bom')).more).toEqual([]);
  });
});
