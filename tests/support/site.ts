export interface DemoAccount {
  username: string;
  password: string;
}

interface Site {
  origin: string;
  accounts: DemoAccount[];
}

const VARIABLE = 'LIANZHAO_TEST_SITE';

export function announceSite(site: Site): void {
  process.env[VARIABLE] = JSON.stringify(site);
}

export function site(): Site {
  const text = process.env[VARIABLE];
  if (!text) throw new Error('Run this through tests/jest.config.mjs: it starts the product.');
  return JSON.parse(text) as Site;
}

export function demoAccount(username: string): DemoAccount {
  const found = site().accounts.find((account) => account.username === username);
  if (!found) throw new Error(`no demo account ${username}`);
  return found;
}
