import { describe, expect, it } from '@jest/globals';
import { ALL_PROJECT_STAGES, type AnyProjectStage, projectMoveKind } from '@lianzhao/contracts';

import {
  EvidenceRequired,
  FairCompetitionReviewRequired,
  MoveReasonRequired,
  ProjectCannotMove,
} from './project.errors';
import { refuseUnprovenMove } from './project-moves.service';

const proven = { evidence: 'licence 1502', reason: 'agreed on 3 November' };
const from = (stage: AnyProjectStage, reviewResult: 'passed' | 'failed' | null = null) => ({
  stage,
  reviewResult,
});

describe('refuseUnprovenMove', () => {
  it('lets a project take the next step with evidence', () => {
    expect(() =>
      refuseUnprovenMove(from('contacted'), { to: 'site_visit', evidence: 'visit record' }),
    ).not.toThrow();
  });

  it('asks for evidence on every step forward', () => {
    expect(() => refuseUnprovenMove(from('contacted'), { to: 'site_visit' })).toThrow(EvidenceRequired);
  });

  it.each([
    ['skipping', 'contacted', 'negotiating'],
    ['going back', 'negotiating', 'contacted'],
    ['resting', 'negotiating', 'on_hold'],
    ['resuming', 'on_hold', 'negotiating'],
  ] as const)('asks for a reason when %s', (_, stage, to) => {
    expect(() => refuseUnprovenMove(from(stage), { to, evidence: 'file' })).toThrow(MoveReasonRequired);
    expect(() => refuseUnprovenMove(from(stage), { to, ...proven })).not.toThrow();
  });

  it.each([null, 'failed'] as const)(
    'keeps a project with review %s out of every binding stage, by any path',
    (review) => {
      const binding = ALL_PROJECT_STAGES.slice(ALL_PROJECT_STAGES.indexOf('contract_signed'), 17);
      for (const to of binding) {
        for (const stage of ['framework_signed', 'lead', 'on_hold'] as const) {
          expect(() => refuseUnprovenMove(from(stage, review), { to, ...proven })).toThrow(
            FairCompetitionReviewRequired,
          );
        }
      }
    },
  );

  it('opens the binding stages after a passed review', () => {
    const move = () =>
      refuseUnprovenMove(from('framework_signed', 'passed'), { to: 'contract_signed', ...proven });

    expect(move).not.toThrow();
  });

  it.each(['terminated', 'transferred'] as const)('moves nothing that is %s', (stage) => {
    for (const to of ALL_PROJECT_STAGES) {
      expect(() => refuseUnprovenMove(from(stage, 'passed'), { to, ...proven })).toThrow(ProjectCannotMove);
    }
  });

  it('knows only moves that the shared table knows', () => {
    expect(projectMoveKind('lead', 'lead')).toBe('forbidden');
    expect(projectMoveKind('lead', 'screening')).toBe('next');
    expect(projectMoveKind('on_hold', 'terminated')).toBe('aside');
  });
});
