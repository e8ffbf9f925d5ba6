import type { Candidate, WantedNode } from '../candidate.queries';

export function aNode(values: Partial<WantedNode> = {}): WantedNode {
  return {
    ...{ code: 'AUTO-1', nameZh: '座椅', nameEn: 'Seats', state: 'missing', gapValue: 1e8 },
    ...{ supplyRadius: 'jit', firms: 3 },
    ...values,
  } as WantedNode;
}

export function aCandidate(values: Partial<Candidate> = {}): Candidate {
  return {
    enterprise: {
      ...{ id: 'e-1', name: 'Demo Seats Ltd', shortName: 'Demo Seats', province: '江苏', city: '苏州' },
      ...{ region: '长三角', listing: null, qualifications: [], mainProducts: 'Seats' },
    },
    nodeCodes: ['AUTO-1'],
    axes: [
      {
        ...{ axis: 'fit', low: 18, high: 30 },
        points: [
          { code: 'at-node', params: { nameZh: '座椅', nameEn: 'Seats' }, points: 18, most: 18 },
          { code: 'at-node-evidence-unknown', params: {}, points: null, most: 12 },
        ],
      },
      {
        ...{ axis: 'timing', low: 0, high: 100 },
        points: [{ code: 'signals-unknown', params: {}, points: null, most: 100 }],
      },
      {
        ...{ axis: 'access', low: 0, high: 0 },
        points: [{ code: 'contact-none', params: {}, points: 0, most: 25 }],
      },
    ],
    ...{ conflicts: [], ours: [], lastContact: null },
    ...values,
  };
}
