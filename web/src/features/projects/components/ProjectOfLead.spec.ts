import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import ProjectOfLead from './ProjectOfLead.vue';

async function show(name: string, open: boolean): Promise<void> {
  new Fake().on('GET /projects/p-1/name', () => ({ body: { id: 'p-1', name, open } }));
  const { options } = await withApp();
  render(ProjectOfLead, { props: { projectId: 'p-1' }, ...options });
}

describe('ProjectOfLead', () => {
  it('leads to the project', async () => {
    await show('Seat plant', true);
    expect(await screen.findByRole('button', { name: 'Open project' })).toBeTruthy();
  });

  it('tells the code name alone where the project is not open to the reader', async () => {
    await show('Blue Whale', false);
    expect(await screen.findByText('Confidential project · Blue Whale')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
