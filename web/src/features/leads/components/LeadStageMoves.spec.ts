import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withI18n } from '@/testing';
import LeadStageMoves from './LeadStageMoves.vue';

const names = () => screen.getAllByRole('button').map((button) => button.textContent?.trim());

describe('LeadStageMoves', () => {
  it('offers only the moves that the stage allows', () => {
    render(LeadStageMoves, { props: { stage: 'contacted' }, ...withI18n() });

    expect(names()).toEqual(['Qualify', 'Drop']);
  });

  it('leaves out what this person may not do', () => {
    render(LeadStageMoves, { props: { stage: 'qualified', without: ['converted'] }, ...withI18n() });

    expect(names()).toEqual(['Drop']);
  });

  it('asks for the move that was chosen', async () => {
    const { emitted } = render(LeadStageMoves, { props: { stage: 'new' }, ...withI18n() });

    await userEvent.click(screen.getByRole('button', { name: 'Mark as contacted' }));

    expect(emitted('move')).toEqual([['contacted']]);
  });

  it('offers nothing once the lead is a project', () => {
    render(LeadStageMoves, { props: { stage: 'converted' }, ...withI18n() });

    expect(screen.queryByRole('button')).toBeNull();
  });
});
