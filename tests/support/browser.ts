import { afterAll, afterEach, expect } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type ConsoleMessage, type Page } from 'playwright-core';

import { demoAccount, site } from './site';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export interface Look {
  size?: { width: number; height: number };
  theme?: 'light' | 'dark';
  language?: 'zh-CN' | 'en';
}

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
/** What must not happen on any page, whatever the test is about. */
const complaints: string[] = [];

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  expected.length = 0;
  const found = complaints.splice(0);
  expect(found).toEqual([]);
});
afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** A browser nobody has signed in with. */
export async function openBrowser({
  size = DESK,
  theme = 'light',
  language = 'zh-CN',
}: Look = {}): Promise<Page> {
  browser ??= chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: FLAGS });
  const context = await (
    await browser
  ).newContext({
    baseURL: site().origin,
    viewport: size,
    colorScheme: theme,
    locale: language,
    timezoneId: 'Asia/Shanghai',
    hasTouch: size.width < 600,
    reducedMotion: 'reduce',
  });
  contexts.push(context);
  context.setDefaultTimeout(30_000);
  await listen(context);
  return context.newPage();
}

/** Signed in as one of the demo accounts, without going through the form. */
export async function openAs(username: string, look?: Look): Promise<Page> {
  const page = await openBrowser(look);
  const { password } = demoAccount(username);
  const answer = await page.request.post('/api/v1/sessions', { data: { username, password } });
  expect(answer.status()).toBe(201);
  return page;
}

async function listen(context: BrowserContext): Promise<void> {
  const { origin } = site();
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url))
      complaints.push(`left the origin: ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message))
      complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  await context.exposeFunction('complainOfPolicy', (text: string) => void complaints.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = (window as unknown as { complainOfPolicy: (text: string) => void }).complainOfPolicy;
      report(`${violatedDirective} ${blockedURI} ${sourceFile ?? ''}`);
    });
  });
}

/** Somebody who is not signed in yet is asked for by the page and refused by the server; the browser reports it. */
function asksWhoIsThere(message: ConsoleMessage): boolean {
  return message.location().url.endsWith('/api/v1/me') && message.text().includes('status of 401');
}

/** The browser reports every refusal it is answered with; those a test provokes are no fault of the page. */
const expected: string[] = [];

function isExpected(message: ConsoleMessage): boolean {
  return asksWhoIsThere(message) || expected.some((text) => message.text().includes(text));
}

/** From here to the end of the test: a status such as `404`, or `net::ERR_…`. */
export function expectRefusal(what: number | string): void {
  expected.push(typeof what === 'number' ? `the server responded with a status of ${what}` : what);
}
