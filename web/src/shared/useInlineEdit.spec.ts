import { render } from '@testing-library/vue';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent } from 'vue';

import { Problem } from '@/api';
import { withI18n } from '@/testing';
import { useInlineEdit } from './useInlineEdit';

interface Note {
  version: number;
  title: string;
  amount: string | null;
}
type Key = 'title' | 'amount';

const note: Note = { version: 3, title: 'Old', amount: null };
const change = vi.fn<(version: number, change: Partial<Record<Key, string | null>>) => Promise<Note>>();
const show = vi.fn();
let edit: ReturnType<typeof useInlineEdit<Note, Key>>;

beforeEach(() => {
  change.mockReset();
  show.mockReset();
  const Probe = defineComponent({
    setup() {
      edit = useInlineEdit<Note, Key>({
        record: () => note,
        label: (key) => key,
        stored: ({ title, amount }) => ({ title, amount }),
        parse: (key, words) => (key === 'amount' && Number.isNaN(Number(words)) ? undefined : words),
        change,
        show,
      });
      return () => null;
    },
  });
  render(Probe, withI18n());
});

describe('useInlineEdit', () => {
  it('sends only the field that was changed, with the version it was read from', async () => {
    const saved = { ...note, version: 4, title: 'New' };
    change.mockResolvedValue(saved);

    edit.start('title');
    await edit.save(' New ');

    expect(change).toHaveBeenCalledWith(3, { title: 'New' });
    expect(show).toHaveBeenCalledWith(saved);
    expect(edit.isEditing('title')).toBe(false);
  });

  it('sends nothing when nothing was changed', async () => {
    edit.start('title');
    await edit.save('Old');

    expect(change).not.toHaveBeenCalled();
    expect(edit.isEditing('title')).toBe(false);
  });

  it('refuses what cannot be read before it is sent', async () => {
    edit.start('amount');
    await edit.save('much');

    expect(change).not.toHaveBeenCalled();
    expect(edit.error.value).toBe('Something is wrong here; please check');
  });

  it('puts both versions side by side and saves mine on top of theirs', async () => {
    const theirs = { ...note, version: 7, title: 'Theirs' };
    change.mockRejectedValueOnce(new Problem({ code: 'record.stale', status: 409, current: theirs }));
    change.mockResolvedValueOnce({ ...theirs, version: 8, title: 'Mine' });

    edit.start('title');
    await edit.save('Mine');
    expect(edit.conflict.value).toEqual([{ key: 'title', label: 'title', mine: 'Mine', theirs: 'Theirs' }]);

    await edit.resolve(['title']);
    expect(change).toHaveBeenLastCalledWith(7, { title: 'Mine' });
    expect(edit.conflict.value).toEqual([]);
  });

  it('takes theirs without another change', async () => {
    const theirs = { ...note, version: 7, title: 'Theirs' };
    change.mockRejectedValueOnce(new Problem({ code: 'record.stale', status: 409, current: theirs }));

    edit.start('title');
    await edit.save('Mine');
    await edit.resolve([]);

    expect(change).toHaveBeenCalledTimes(1);
    expect(show).toHaveBeenCalledWith(theirs);
  });
});
