import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { firstOf } from '../composables/useNextStep';
import NextStep from './NextStep.vue';

const task = {
  ...{ id: 't-1', kind: 'task', title: 'Send the draft', side: 'ours', promisedBy: '', state: 'open' },
  ...{ dueOn: '2020-03-01', outcome: '', closedAt: null, record: null, version: 1 },
  ...{ assignee: { id: 'u-9', name: 'Someone' }, author: { id: 'u-9', name: 'Someone' } },
};
const visit = { id: 'v-1', nextStep: 'Call the plant manager', nextStepOn: '2020-04-01' };
const page = (...items: object[]) => ({ body: { items, next: null } });
let server: Fake;

beforeEach(() => {
  server = new Fake().on('GET /tasks', () => page(task)).on('GET /visits', () => page(visit));
});

async function open(can: Parameters<typeof withApp>[0]) {
  const { options } = await withApp(can);
  render(NextStep, { props: { enterpriseId: 'e-1' }, ...options });
}

describe('NextStep', () => {
  it('tells what is due first, and that it is late', async () => {
    await open({ can: ['task:read', 'visit:read'] });

    expect(await screen.findByText('Send the draft')).toBeTruthy();
    expect(screen.getByText(/overdue/)).toBeTruthy();
  });

  it('leads to the visit that was ended so', async () => {
    server.on('GET /tasks', () => page());
    await open({ can: ['task:read', 'visit:read'] });

    expect(
      (await screen.findByRole('link', { name: 'Call the plant manager' })).getAttribute('href'),
    ).toContain('v-1');
  });

  it('offers to plan one where nothing comes next', async () => {
    server.on('GET /tasks', () => page()).on('GET /visits', () => page());
    await open({ can: ['task:read', 'task:write', 'visit:read'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Plan one' }));

    expect(await screen.findByRole('dialog')).toBeTruthy();
  });
});

describe('firstOf', () => {
  it('puts what has no day last', () => {
    const dated = { what: 'b', dueOn: '2030-01-01' };
    expect(firstOf([{ what: 'a', dueOn: null }, dated])).toBe(dated);
    expect(firstOf([])).toBeUndefined();
  });
});
