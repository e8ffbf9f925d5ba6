import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { h } from 'vue';

import { withI18n } from '@/testing';
import FormField from './FormField.vue';

const input = ({ field }: { field: object }) => h('input', field);

describe('FormField', () => {
  it('ties the label and the hint to the control', () => {
    render(FormField, {
      props: { label: 'Name', hint: 'As on the licence' },
      slots: { default: input },
      ...withI18n(),
    });

    const box = screen.getByLabelText('Name');
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('As on the licence');
    expect(box.hasAttribute('aria-invalid')).toBe(false);
  });

  it('says aloud what is wrong, and keeps the hint', () => {
    render(FormField, {
      props: { label: 'Name', hint: 'As on the licence', error: 'Please fill this in' },
      slots: { default: input },
      ...withI18n(),
    });

    const box = screen.getByLabelText('Name');
    const described = (box.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'As on the licence',
      'Please fill this in',
    ]);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Please fill this in');
  });
});
