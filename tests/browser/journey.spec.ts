import { describe, expect, it, jest } from '@jest/globals';

import { expectRefusal, openAs, openBrowser } from '../support/browser';
import { demoAccount } from '../support/site';
import { GapMapPage, LeadPage, ProjectPage, SignInPage } from './pages';

jest.setTimeout(360_000);

describe('the main job', () => {
  it('leads an officer from the first sign-in over the gap to a project, and his manager on to the signing', async () => {
    const page = await openBrowser();
    const { username, password } = demoAccount('officer');

    const door = new SignInPage(page);
    await door.open();
    expectRefusal(401);
    await door.signIn(username, 'Not-the-password-1');
    await page.getByRole('alert').or(page.getByText('用户名或密码')).first().waitFor();
    await door.signIn(username, password);
    await door.choosePassword(password, 'My-own-password-7');
    await page.getByRole('heading', { name: /早上好|中午好|下午好|晚上好/ }).waitFor();

    const map = new GapMapPage(page);
    await page.getByRole('link', { name: '产业图谱' }).click();
    await page
      .getByRole('link', { name: /汽车产业链/ })
      .first()
      .click();
    await map.priorities().first().waitFor();
    const node = await map.choose(map.priorities().first());
    expect(await map.drawer().textContent()).toContain('缺失');
    await map.firms().first().waitFor();
    const firm = (await map.firms().first().getByRole('link').first().textContent())!.trim();
    await map
      .firms()
      .first()
      .getByRole('link', { name: `为${firm}建线索` })
      .click();

    const lead = new LeadPage(page);
    await lead.create({ title: `${firm}拟建${node}`, source: '产业图谱' });
    expect(await page.getByRole('main').textContent()).toContain(node);
    await lead.logVisit({ summary: '看了产线，对方关心电价。', nextStep: '送上电价测算' });
    await lead.move('标记已联系');
    await lead.move('确认有效');
    await lead.convert(`${firm}${node}项目`);

    const project = new ProjectPage(page);
    const address = page.url();
    await project.move('screening', { evidence: '初筛报告 3 号' });
    await project.history().getByText('初筛报告 3 号').waitFor();
    const dialog = await project.openMove('contract_signed');
    await dialog.getByText('需要先通过公平竞争审查').waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();

    const manager = await openAs('manager');
    await manager.goto(address);
    await manager.getByRole('heading', { name: `${firm}${node}项目`, level: 1 }).waitFor();
    const his = new ProjectPage(manager);
    await his.review('无排除、限制竞争内容');
    await his.move('contract_signed', { evidence: '投资协议', reason: '框架协议与正式协议一并签署' });
    await his.history().getByText('投资协议').waitFor();

    await page.reload();
    await project.history().getByText('投资协议').waitFor();
  });

  it('is not seen by an officer of another department, whom the same address tells nothing', async () => {
    const page = await openAs('manager');
    const answer = await page.request.get('/api/v1/leads?limit=200');
    const { items } = (await answer.json()) as {
      items: { id: string; title: string; department: { id: string } }[];
    };
    const other = await openAs('officer2');
    const mine = (await (await other.request.get('/api/v1/leads?limit=200')).json()) as {
      items: { id: string }[];
    };
    const hidden = items.find(({ id }) => !mine.items.some((lead) => lead.id === id))!;
    expectRefusal(404);
    await other.goto(`/leads/${hidden.id}`, { waitUntil: 'networkidle' });

    expect(await other.getByRole('main').textContent()).not.toContain(hidden.title);
  });
});

describe('signing out', () => {
  it('leaves nothing behind that the next person could open', async () => {
    const page = await openAs('officer2');
    await page.goto('/leads');
    await page.getByRole('heading', { name: '线索', level: 1 }).waitFor();
    await page.getByRole('banner').getByRole('button').last().click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();

    expect((await page.request.get('/api/v1/me')).status()).toBe(401);
  });
});

describe('the English product', () => {
  it('is complete on the page it opens with and keeps the choice', async () => {
    const page = await openAs('leader');
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Leads' }).first().click();
    await page.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('administrators', () => {
  it.each(['sysadmin', 'secadmin', 'auditor'])(
    '%s finds his own pages and none of the business',
    async (username) => {
      const page = await openAs(username);
      await page.goto('/');
      const nav = page.getByRole('navigation', { name: '主导航' });
      await nav.waitFor();
      await page.waitForLoadState('networkidle');

      expect(await nav.textContent()).not.toMatch(/产业图谱|线索|走访|项目|企业库/);
      await page.goto('/leads');
      await page.getByText('你没有打开这一页的权限').waitFor();
    },
  );
});
