import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withI18n } from '@/testing';
import type { LeadDetail } from '../lead.queries';
import LeadReasons from './LeadReasons.vue';

const reason = (code: string, points: number | null, params: Record<string, unknown> = {}) => ({
  ...{ code, points, params, most: 20 },
});

const lead = (reasons: LeadDetail['reasons']) => ({ reasons }) as LeadDetail;
const sentences = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('LeadReasons', () => {
  it('says why, the strongest first, and the rest on request', async () => {
    const reasons = [
      reason('listed-unknown', null),
      reason('qualification', 8, { qualification: 'little_giant' }),
      reason('supplies-anchor', 16, { anchor: 'Chery', evidence: 'stated' }),
      reason('contact-visit', 5, { department: 'Riverside', months: 3 }),
      reason('several-nodes', 0, { count: 1 }),
    ];
    render(LeadReasons, { props: { lead: lead(reasons) }, ...withI18n() });

    expect(sentences()).toEqual([
      'Already supplies the anchor Chery (stated by the source)16/20',
      'Little giant8/20',
      'Riverside was in touch 3 months ago5/20',
    ]);
    await userEvent.click(screen.getByRole('button', { name: '2 more without points or not known' }));
    expect(sentences()).toContain('Whether it is listed: not in the register0–20');
  });

  it('is not there for a lead that came another way', () => {
    render(LeadReasons, { props: { lead: lead([]) }, ...withI18n() });

    expect(screen.queryByText('Why this firm')).toBeNull();
  });

  it('has words for a reason that a newer server gives', () => {
    render(LeadReasons, { props: { lead: lead([reason('brand-new', 3)]) }, ...withI18n() });

    expect(sentences()).toEqual(['One more reason that this version has no words for3/20']);
  });
});
