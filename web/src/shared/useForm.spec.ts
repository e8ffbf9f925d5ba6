import { render } from '@testing-library/vue';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent } from 'vue';

import { Problem } from '@/api';
import { withI18n } from '@/testing';
import { useForm } from './useForm';

let form: ReturnType<typeof useForm>;

beforeEach(() => {
  const Probe = defineComponent({
    setup() {
      form = useForm();
      return () => null;
    },
  });
  render(Probe, withI18n());
});

const refused = () =>
  Promise.reject(
    new Problem({
      ...{ code: 'input.invalid', status: 400 },
      errors: [
        { pointer: '/title', code: 'length' },
        { pointer: '/title', code: 'string' },
        { pointer: '/commitments/0/text', code: 'length' },
      ],
    }),
  );

describe('useForm', () => {
  it('sends once, however often the button is pressed', async () => {
    let answer!: (value: string) => void;
    const work = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)));
    const first = form.send(work);
    const second = form.send(work);
    expect(form.busy.value).toBe(true);
    answer('done');

    expect([await first, await second]).toEqual(['done', undefined]);
    expect(work).toHaveBeenCalledOnce();
    expect(form.busy.value).toBe(false);
  });

  it('keeps a refusal per field, the first word of each, and the whole of it', async () => {
    expect(await form.send(refused)).toBeUndefined();

    expect(Object.keys(form.fields.value)).toEqual(['title', 'commitments']);
    expect(form.problem.value?.code).toBe('input.invalid');
  });

  it('forgets an old refusal when it is sent again', async () => {
    await form.send(refused);
    await form.send(() => Promise.resolve('done'));

    expect(form.fields.value).toEqual({});
    expect(form.problem.value).toBeNull();
  });

  it('does not hide a mistake of our own', async () => {
    await expect(form.send(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
    expect(form.busy.value).toBe(false);
  });
});
