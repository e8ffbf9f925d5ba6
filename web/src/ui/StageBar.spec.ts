import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withI18n } from '@/testing';
import StageBar from './StageBar.vue';

const stages = [
  { code: 'lead', name: 'Lead', note: '7 d' },
  { code: 'screening', name: 'Screening' },
  { code: 'contacted', name: 'Contacted' },
];
const words = () =>
  screen.getAllByRole('button').map((button) => button.textContent?.replace(/\s+/g, ' ').trim());

describe('StageBar', () => {
  it('says of each stage whether it is done, current or ahead', () => {
    render(StageBar, { props: { stages, current: 'screening' }, ...withI18n() });

    expect(words()).toEqual([
      expect.stringMatching(/Lead.*done/),
      expect.stringMatching(/Screening.*current stage/),
      expect.stringMatching(/Contacted.*ahead/),
    ]);
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Screening');
  });

  it('has no current stage when the record is off the line', () => {
    render(StageBar, { props: { stages, current: 'on_hold' }, ...withI18n() });

    expect(screen.queryByRole('button', { current: 'step' })).toBeNull();
  });

  it('tells which stage was chosen', async () => {
    const { emitted } = render(StageBar, {
      props: { stages, current: 'lead', selected: 'lead' },
      ...withI18n(),
    });

    await userEvent.click(screen.getByRole('button', { name: /Contacted/ }));

    expect(emitted('select')).toEqual([['contacted']]);
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('Lead');
  });
});
