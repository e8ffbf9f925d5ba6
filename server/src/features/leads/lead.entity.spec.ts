import { describe, expect, it } from '@jest/globals';
import type { LeadStage } from '@lianzhao/contracts';

import { Lead } from './lead.entity';
import { LeadCannotMove, LeadIsConvertedByProject } from './lead.errors';

const leadIn = (stage: LeadStage) => Object.assign(new Lead(), { stage, projectId: null });

describe('Lead', () => {
  it('moves on to the next stage', () => {
    const lead = leadIn('new');
    lead.moveTo('contacted');

    expect(lead.stage).toBe('contacted');
  });

  it('refuses to skip qualification', () => {
    expect(() => leadIn('new').moveTo('qualified')).toThrow(LeadCannotMove);
  });

  it('is converted only by a project', () => {
    expect(() => leadIn('qualified').moveTo('converted')).toThrow(LeadIsConvertedByProject);
  });

  it('points at the project it became', () => {
    const lead = leadIn('qualified');
    lead.convertTo('p-1');

    expect(lead).toMatchObject({ stage: 'converted', projectId: 'p-1' });
  });

  it('becomes a project only once it is qualified', () => {
    expect(() => leadIn('contacted').convertTo('p-1')).toThrow(LeadCannotMove);
    expect(() => leadIn('converted').convertTo('p-2')).toThrow(LeadCannotMove);
  });
});
