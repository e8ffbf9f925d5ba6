import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import { aContact } from '../testing/contact';
import ContactChoices from './ContactChoices.vue';

const post = (id: string, since: string | null, until: string | null) => ({
  ...{ id, enterprise: { id: 'firm', name: 'Demo Seats' }, department: '', title: 'Director' },
  ...{ level: null, since, until },
});
const pair = (id: string, target: [string, string | null], source: [string, string | null]) => ({
  ...{ target: post(`t${id}`, ...target), source: post(id, ...source) },
  joined: { level: null, since: source[0], until: null },
});

describe('ContactChoices', () => {
  it('makes posts one that may be, and presumes nothing of those with a gap between them', async () => {
    const preview = {
      ...{ target: aContact(), source: aContact(), fields: [], rows: [] },
      posts: [pair('overlap', ['2019', null], ['2018', null]), pair('gap', ['2012', '2014'], ['2020', null])],
    };
    const { options } = await withApp({ can: ['contact:merge'] });
    const { emitted } = render(ContactChoices, { ...options, props: { preview, busy: false } });
    const go = () => userEvent.click(screen.getByRole('button', { name: /Merge into/ }));

    await go();
    await userEvent.click(screen.getAllByRole('checkbox')[1]!);
    await go();
    expect(emitted('merge')).toEqual([
      [{ take: [], join: ['overlap'] }],
      [{ take: [], join: ['overlap', 'gap'] }],
    ]);
  });
});
