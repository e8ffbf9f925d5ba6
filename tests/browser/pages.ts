import type { Locator, Page } from 'playwright-core';

/** Pages as a person sees them: by role and label, in Chinese, the language the product comes in. */

export class SignInPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('button', { name: '登录', exact: true }).waitFor();
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.page.getByLabel('用户名').fill(username);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
  }

  async choosePassword(current: string, next: string): Promise<void> {
    await this.page.getByRole('heading', { name: '请先设置自己的密码' }).waitFor();
    await this.page.getByLabel('管理员给你的一次性密码').fill(current);
    await this.page.getByLabel('新密码', { exact: true }).fill(next);
    await this.page.getByLabel('再输入一次新密码').fill(next);
    await this.page.getByRole('button', { name: '保存新密码' }).click();
  }
}

export class GapMapPage {
  constructor(private readonly page: Page) {}

  async open(chain = 'AUTO'): Promise<void> {
    await this.page.goto(`/chains/${chain}`);
    await this.priorities().first().waitFor();
  }

  /** The largest gaps, worst first. */
  priorities(): Locator {
    return this.page
      .getByRole('region', { name: '优先 缺口' })
      .or(this.page.locator('section[aria-labelledby="strip-title"]'))
      .getByRole('listitem');
  }

  async choose(gap: Locator): Promise<string> {
    const name = (await gap.locator('.name').textContent())!.trim();
    await gap.getByRole('button').click();
    await this.drawer().getByRole('heading', { name, level: 2 }).waitFor();
    return name;
  }

  drawer(): Locator {
    return this.page.getByRole('complementary').filter({ has: this.page.locator('#node-title') });
  }

  /** Firms elsewhere that could fill the gap. */
  firms(): Locator {
    return this.drawer().locator('section[aria-labelledby="node-firms"]').getByRole('listitem');
  }
}

export class LeadPage {
  constructor(private readonly page: Page) {}

  async create({ title, source }: { title: string; source: string }): Promise<void> {
    await this.page.getByLabel('线索名称').fill(title);
    await this.page.getByLabel('线索来源').selectOption({ label: source });
    await this.page.getByRole('button', { name: '保存线索' }).click();
    await this.shows(title);
  }

  async shows(title: string): Promise<void> {
    await this.page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  async move(action: string): Promise<void> {
    await this.page.getByRole('group', { name: '推进线索' }).getByRole('button', { name: action }).click();
  }

  async logVisit({ summary, nextStep }: { summary: string; nextStep: string }): Promise<void> {
    const form = this.page.getByRole('form', { name: '登记走访' });
    await form.getByLabel('说了什么').fill(summary);
    await form.getByLabel('下一步', { exact: true }).fill(nextStep);
    await form.getByRole('button', { name: '保存走访' }).click();
    await this.page.locator('ol.days').getByText(summary).waitFor();
  }

  async convert(name: string): Promise<void> {
    await this.move('转为项目');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('项目名称').fill(name);
    await dialog.getByRole('button', { name: '建立项目' }).click();
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
  }
}

export class ProjectPage {
  constructor(private readonly page: Page) {}

  async openMove(to?: string): Promise<Locator> {
    await this.page.getByRole('button', { name: '推进项目' }).click();
    const dialog = this.page.getByRole('dialog');
    if (to) await dialog.getByLabel('推进到').selectOption({ value: to });
    return dialog;
  }

  async move(to: string, { evidence, reason }: { evidence?: string; reason?: string }): Promise<void> {
    const dialog = await this.openMove(to);
    if (evidence) await dialog.getByLabel('本次依据').fill(evidence);
    if (reason) await dialog.getByLabel('原因').fill(reason);
    await dialog.getByRole('button', { name: '确认推进' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async review(opinion: string): Promise<void> {
    await this.page.getByRole('button', { name: '登记审查' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('通过', { exact: true }).check();
    await dialog.getByLabel('审查意见').fill(opinion);
    await dialog.getByRole('button', { name: '保存结论' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  history(): Locator {
    return this.page
      .locator('section, .sheet, article')
      .filter({ has: this.page.getByRole('heading', { name: '推进历史' }) })
      .last();
  }
}
