import { describe, expect, it } from 'vitest';

import { coverageOf, pickOf, type Pick } from './basket';
import { aCandidate, aNode } from './testing/candidate';

const SEATS = aNode({ code: 'A-1', nameZh: '座椅', firms: 4 });
const CABS = aNode({ code: 'A-2', nameZh: '驾驶室', firms: 2 });
const EMPTY = aNode({ code: 'A-3', nameZh: '无人', firms: 0 });

const pick = (enterpriseId: string, nodeCode: string): Pick => ({
  ...{ enterpriseId, nodeCode, name: enterpriseId, nodeCodes: [nodeCode] },
});

describe('coverageOf', () => {
  it('fills up the quotas of nodes that have firms', () => {
    const coverage = coverageOf([SEATS, CABS, EMPTY], [pick('1', 'A-1'), pick('2', 'A-1')], { 'A-2': 5 });

    expect(coverage.map(({ node, quota, picked }) => [node.code, quota, picked])).toEqual([
      ['A-1', 3, 2],
      ['A-2', 5, 0],
    ]);
  });

  it('keeps a node that was picked for, whatever the filter leaves of it', () => {
    expect(coverageOf([EMPTY], [pick('1', 'A-3')], {})).toHaveLength(1);
  });
});

describe('pickOf', () => {
  it('puts a firm where most is still missing', () => {
    const coverage = coverageOf([SEATS, CABS], [pick('1', 'A-1')], {});

    expect(pickOf(aCandidate({ nodeCodes: ['A-1', 'A-2'] }), coverage).nodeCode).toBe('A-2');
    expect(pickOf(aCandidate({ nodeCodes: ['A-1'] }), coverage).nodeCode).toBe('A-1');
    expect(pickOf(aCandidate({ nodeCodes: ['A-2', 'A-1'] }), []).nodeCode).toBe('A-2');
  });
});
