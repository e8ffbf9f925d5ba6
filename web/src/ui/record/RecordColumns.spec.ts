import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';

import { withI18n } from '@/testing';
import RecordColumns from './RecordColumns.vue';

const open = () => render(RecordColumns, { ...withI18n(), slots: { activity: 'visits', fields: 'facts' } });
const line = () => screen.getByRole('separator');

beforeEach(() => localStorage.clear());

describe('RecordColumns', () => {
  it('moves the line by keys within its bounds and leaves it there on the next record', async () => {
    const { unmount } = open();
    expect(line().getAttribute('aria-valuenow')).toBe('62');
    line().focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(line().getAttribute('aria-valuenow')).toBe('58');
    unmount();

    open();
    expect(line().getAttribute('aria-valuenow')).toBe('58');
    line().focus();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(line().getAttribute('aria-valuenow')).toBe('75');
  });

  it('takes no width that is out of bounds from the storage', () => {
    localStorage.setItem('lianzhao.record-split', '99');
    open();
    expect(line().getAttribute('aria-valuenow')).toBe('62');
  });
});
