import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withI18n } from '@/testing';
import MoneyText from './MoneyText.vue';

describe('MoneyText', () => {
  it('says that an estimate is one', () => {
    const { container } = render(MoneyText, {
      props: { value: 1.86e9, estimated: true },
      ...withI18n('zh-CN'),
    });

    expect(container.textContent?.replace(/\s+/g, ' ')).toBe('18.60 亿元 估算');
  });

  it('says aloud what a dash means', () => {
    render(MoneyText, { props: { value: null }, ...withI18n() });

    expect(screen.getByText('not filled in')).toBeTruthy();
  });
});
