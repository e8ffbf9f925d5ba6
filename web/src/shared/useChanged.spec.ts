import { describe, expect, it } from 'vitest';
import { effectScope, nextTick, reactive, ref } from 'vue';

import { useChanged } from './useChanged';

describe('useChanged', () => {
  it('says so while something differs from what the form began with', () => {
    const form = reactive({ reason: 'as it was', rows: [1] });
    const changed = effectScope().run(() => useChanged(() => form))!;
    expect(changed.value).toBe(false);
    form.rows.push(2);
    expect(changed.value).toBe(true);
    form.rows.pop();
    expect(changed.value).toBe(false);
  });

  it('begins anew each time the form is opened', async () => {
    const form = reactive({ reason: '' });
    const open = ref(true);
    const changed = effectScope().run(() =>
      useChanged(
        () => form,
        () => open.value,
      ),
    )!;
    form.reason = 'half filled in';
    expect(changed.value).toBe(true);
    open.value = false;
    await nextTick();
    expect(changed.value).toBe(false);
  });
});
