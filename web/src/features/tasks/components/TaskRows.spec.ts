import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { Task } from '../task.queries';
import TaskRows from './TaskRows.vue';

const task: Task = {
  id: 't-1',
  kind: 'commitment',
  title: 'Find land',
  side: 'ours',
  promisedBy: '',
  state: 'open',
  dueOn: '2020-01-01',
  outcome: '',
  closedAt: null,
  record: { kind: 'visit', id: 'v-1', name: 'Firm' },
  assignee: { id: 'u-1', name: 'Li' },
  department: { id: 'd-1', name: 'Riverside' },
  author: { id: 'u-1', name: 'Li' },
  version: 3,
  createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
};

async function show(values: Partial<Task> = {}) {
  const { options } = await withApp({ can: ['task:read', 'task:write'] });
  render(TaskRows, { props: { tasks: [{ ...task, ...values }], showRecord: true }, ...options });
}

describe('TaskRows', () => {
  it('closes a task on the version that was read', async () => {
    const fake = new Fake().on('POST /tasks/t-1/moves', () => ({
      body: { ...task, state: 'done', version: 4 },
    }));
    await show();

    await userEvent.click(screen.getByRole('button', { name: 'Done: Find land' }));

    expect(fake.asked[0]!.body).toEqual({ to: 'done', version: 3 });
  });

  it('leaves the tasks of others alone', async () => {
    await show({ assignee: { id: 'u-2', name: 'Wu' }, author: { id: 'u-2', name: 'Wu' } });

    expect(screen.getByRole('button', { name: 'Done: Find land' })).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: 'Change task: Find land' })).toBeNull();
  });

  it('names a report by its kind', async () => {
    await show({ kind: 'report', title: 'No. 12' });

    expect(screen.getByText('Hand in the report of the trip No. 12')).toBeTruthy();
  });
});
