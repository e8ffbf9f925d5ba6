import userEvent from '@testing-library/user-event';
import { render, screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withI18n } from '@/testing';
import ConflictPanel from './ConflictPanel.vue';

const rows = [
  { key: 'title', label: 'Lead', mine: 'Seat plant', theirs: 'Seat factory' },
  { key: 'outline', label: 'Outline', mine: 'Mine', theirs: '' },
];
const settle = () => screen.getByRole('button', { name: 'Save as chosen' });
const choose = (label: string, side: RegExp) =>
  userEvent.click(within(screen.getByRole('group', { name: label })).getByRole('radio', { name: side }));

describe('ConflictPanel', () => {
  it('shows both versions of each field', () => {
    render(ConflictPanel, { props: { rows }, ...withI18n() });

    const group = screen.getByRole('group', { name: 'Lead' });
    expect(within(group).getByText('Seat plant')).toBeTruthy();
    expect(within(group).getByText('Seat factory')).toBeTruthy();
  });

  it('waits until every field is decided', async () => {
    render(ConflictPanel, { props: { rows }, ...withI18n() });

    await choose('Lead', /Use mine/);

    expect(settle()).toHaveProperty('disabled', true);
    expect(screen.getByText('1 still to decide')).toBeTruthy();
  });

  it('names the fields in which mine stays', async () => {
    const { emitted } = render(ConflictPanel, { props: { rows }, ...withI18n() });

    await choose('Lead', /Use theirs/);
    await choose('Outline', /Use mine/);
    await userEvent.click(settle());

    expect(emitted('resolve')).toEqual([[['outline']]]);
  });
});
