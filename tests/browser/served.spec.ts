import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { openBrowser } from '../support/browser';
import { ROOT } from '../support/repository';
import { site } from '../support/site';

const get = (path: string, headers: Record<string, string> = {}) => fetch(site().origin + path, { headers });

/** Bytes of script, as they travel, that the product may ask for before its first page stands still. */
const FIRST_PAGE = 250_000;

describe('the pages that are served', () => {
  it.each(['/', '/leads', '/chains/AUTO?node=AUTO-M0806', '/leads/7b0d6a4c-0000-4000-8000-000000000001'])(
    '%s is the application, never kept, under a policy that lets no other script in',
    async (path) => {
      const answer = await get(path);

      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const policy = answer.headers.get('content-security-policy')!;
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|http:|\*/);
      expect(await answer.text()).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>[^<]/);
    },
  );

  it('come with scripts and styles that are kept for ever and travel compressed', async () => {
    const names = readdirSync(join(ROOT, 'web/dist/assets')).filter((name) => /\.(js|css)$/.test(name));
    const page = await (await get('/')).text();
    const used = names.filter((name) => page.includes(name));

    expect(used.length).toBeGreaterThan(0);
    for (const name of used) {
      const answer = await get(`/assets/${name}`, { 'accept-encoding': 'br' });
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(answer.headers.get('content-encoding')).toBe('br');
    }
  });

  it.each(['/assets/none.js', '/package.json', '/server/openapi.json', '/.env', '/api/v2/leads', '/api/v1/'])(
    '%s is not among them',
    async (path) => {
      const answer = await get(path);

      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    },
  );

  it.each([
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/assets/%2e%2e%5c%2e%2e%5cpackage.json',
    '//etc/passwd',
    '/.git/config',
  ])('%s leads out of the folder no more than anything else', async (path) => {
    const text = await (await get(path)).text();

    expect(text).not.toMatch(/root:|"workspaces"|"private"|\[core\]/);
  });

  it('hold no map of our sources', () => {
    const maps = readdirSync(join(ROOT, 'web/dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.map'),
    );

    expect(maps).toEqual([]);
  });

  it('ask for no more script than a phone on a slow line can bear', async () => {
    const page = await openBrowser();
    const scripts: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);

    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(FIRST_PAGE);
  });
});
