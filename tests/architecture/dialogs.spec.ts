import { describe, expect, it } from '@jest/globals';

import { readText, repositoryFiles } from '../support/repository';
import { NOTHING_TO_LOSE, silentDialogs } from './dialogs';

describe('dialogs', () => {
  const silent = repositoryFiles(/^web\/src\/.*\.vue$/).filter(
    (path) => silentDialogs(readText(path)).length > 0,
  );

  it('say whether something is half filled in, so that nothing closes it unasked', () => {
    expect(silent.filter((path) => !(path in NOTHING_TO_LOSE))).toEqual([]);
  });

  it('are excused only where they are there and say nothing', () => {
    expect(Object.keys(NOTHING_TO_LOSE).filter((path) => !silent.includes(path))).toEqual([]);
  });

  it('are found where they say nothing', () => {
    expect(silentDialogs('<ModalDialog v-model="open" :title="a > b ? t(1) : t(2)">')).toHaveLength(1);
    expect(silentDialogs('<RowDialog\n  :changed="form.a > 1"\n  form-id="row"\n>')).toEqual([]);
  });
});
