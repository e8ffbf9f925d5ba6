import { describe, expect, it, jest } from '@jest/globals';

import { openAs } from '../support/browser';

jest.setTimeout(240_000);

const FIRM = (name: string) => ({ name, source: '浏览器测试' });

describe('a lead on its way between people', () => {
  it('is registered with its plan, given back, taken by somebody else, and shared', async () => {
    const page = await openAs('officer2');
    const title = `首报首谈 ${Date.now()}`;
    const made = await page.request.post('/api/v1/enterprises', { data: FIRM(`${title}公司`) });
    const { id } = (await made.json()) as { id: string };
    await page.goto(`/leads/new?enterprise=${id}`);
    await page.getByLabel('线索名称').fill(title);
    await page.getByLabel('线索来源').selectOption({ label: '招商活动' });
    await page.getByLabel('用地').fill('86.5');
    await page.getByText('废水', { exact: true }).click();
    await page.getByRole('button', { name: '保存线索' }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.getByText('86.5 亩').waitFor();
    await page.getByText(/^应于.+前响应，/).waitFor();

    const claim = page.getByRole('region', { name: '认领（首报首谈）' });
    await claim.getByRole('button', { name: '退回公共池' }).click();
    await page.getByLabel('理由').fill('产业方向不符');
    await page.getByRole('dialog').getByRole('button', { name: '退回公共池' }).click();
    await claim.getByText('在公共池里，还没有人认领。').waitFor();

    const other = await openAs('manager');
    await other.goto('/leads?scope=pool');
    await other.getByRole('link', { name: title }).click();
    await other.getByRole('button', { name: '认领', exact: true }).click();
    await other.getByRole('button', { name: '标记已联系' }).waitFor();

    const together = other.getByRole('region', { name: '协作人' });
    await together.getByLabel('选择协作人').selectOption({ index: 1 });
    await together.getByRole('button', { name: '添加' }).click();
    await together.getByRole('button', { name: /^移除 / }).waitFor();

    const shares = other.getByRole('region', { name: '贡献分成' });
    await shares.getByRole('button', { name: '分配' }).click();
    const dialog = other.getByRole('dialog');
    await dialog.getByLabel('比例').fill('60');
    await dialog.getByText('合计 60%').waitFor();
    await dialog.getByRole('button', { name: '加一份' }).click();
    await dialog.getByText('合计 100%').waitFor();
  });
});

describe('the settings of leads', () => {
  it('show the published holidays, and say which year is not published', async () => {
    const page = await openAs('manager');
    await page.goto('/settings/leads');
    await page.getByRole('button', { name: '2026', exact: true }).click();
    await page.getByText('依据 国办发明电〔2025〕7号').waitFor();
    const spring = page.getByRole('listitem').filter({ hasText: '春节' });

    expect(await spring.innerText()).toContain('2月14日（周六）、2月28日（周六） 上班');
    await page.getByRole('button', { name: '2027', exact: true }).click();
    await page.getByText('2027 年放假安排还没有录入，暂只按周末计算工作日。').waitFor();
  });
});
