import { describe, expect, it, jest } from '@jest/globals';

import { openAs } from '../support/browser';

jest.setTimeout(240_000);

describe('a firm that was entered twice', () => {
  it('is warned about, asked after before what was typed goes, merged, and taken apart again', async () => {
    const page = await openAs('manager');
    const name = `演示并入${Date.now()}`;
    const made = await page.request.post('/api/v1/enterprises', { data: { name: `${name}有限公司` } });
    const { id } = (await made.json()) as { id: string };

    await page.goto('/enterprises/new');
    await page.getByLabel('企业名称').fill(`内蒙古${name}集团`);
    await page.getByRole('link', { name: `${name}有限公司` }).waitFor();
    await page.reload();
    await page.getByText(/^已恢复 .+ 未提交的内容$/).waitFor();
    await page.getByRole('button', { name: '保存企业' }).click();
    await page.getByRole('heading', { name: `内蒙古${name}集团`, level: 1 }).waitFor();
    const second = page.url().split('/').at(-1);

    await page.getByRole('button', { name: '登记资质' }).click();
    await page.getByLabel('证书编号').fill('GR202615000001');
    await page.keyboard.press('Escape');
    await page.getByRole('alert').getByText('内容还没有保存').waitFor();
    await page.getByRole('button', { name: '继续填写' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    const held = page.getByRole('region', { name: '资质' });
    await held.getByText('高新技术企业').first().waitFor();

    await page.getByRole('button', { name: '登记上市' }).click();
    const listing = page.getByRole('dialog');
    await listing.getByLabel('上市地').selectOption('SZ');
    await listing.getByLabel(/^代码/).fill('300750');
    await listing.getByRole('button', { name: '保存' }).click();
    await page.getByRole('region', { name: '上市信息' }).getByText('深交所 300750').first().waitFor();

    await page.goto(`/enterprises/${id}/merge?with=${second}`);
    await page.getByText('SZ:300750').waitFor();
    await page.getByRole('button', { name: new RegExp(`^并入“${name}有限公司”`) }).click();
    await page.getByRole('heading', { name: `${name}有限公司`, level: 1 }).waitFor();
    await held.getByText('高新技术企业').first().waitFor();

    await page.getByRole('button', { name: '撤销合并' }).click();
    await page.getByText(`“内蒙古${name}集团”已恢复。`).waitFor();
    await held.getByText('还没有登记资质').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/enterprises/${id}`);
  });
});
