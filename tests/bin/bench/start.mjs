/** `npm start` from the outside: how long until the first page, how much memory, how much script. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { findBrowser } from '../find-browser.mjs';
import { ROOT } from '../run-child.mjs';

const LONGEST_START_MS = 120_000;
const IDLE_AFTER_MS = 8_000;

export async function measureStarts(dataFolder) {
  const first = await startOnce(dataFolder);
  const cold = first.seconds;
  await first.stop();
  const second = await startOnce(dataFolder);
  try {
    const script = await scriptOfFirstPage(second.origin);
    await sleep(IDLE_AFTER_MS);
    return { cold, warm: second.seconds, rss: residentMemory(second.pid), script };
  } finally {
    await second.stop();
  }
}

async function startOnce(dataFolder) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, ['server/bin/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      LIANZHAO_DATA: dataFolder,
      LIANZHAO_DEMO_PASSWORD: 'Bench-password-1',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(child, 'exit');
  await firstPage(origin, child, started);
  return {
    origin,
    pid: child.pid,
    seconds: (performance.now() - started) / 1000,
    stop: async () => {
      child.kill('SIGINT');
      await gone;
    },
  };
}

/** The page and every script it names have arrived, and the API is ready to answer it. */
async function firstPage(origin, child, started) {
  while (performance.now() - started < LONGEST_START_MS && child.exitCode === null) {
    try {
      const page = await fetch(origin);
      const ready = await fetch(`${origin}/api/v1/health/ready`);
      if (page.ok && ready.ok) {
        const scripts = [...(await page.text()).matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(
          ([, path]) => path,
        );
        await Promise.all(
          scripts.map((path) => fetch(new URL(path, origin)).then((answer) => answer.arrayBuffer())),
        );
        return;
      }
    } catch {
      // Not listening yet.
    }
    await sleep(20);
  }
  child.kill('SIGINT');
  throw new Error('npm start did not serve a page');
}

/** What a browser fetches of script until the first page stands still, as it travels. */
async function scriptOfFirstPage(origin) {
  const { path } = await findBrowser();
  if (!path) return null;
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    const scripts = [];
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') scripts.push(answer);
    });
    await page.goto(origin, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(scripts.map((answer) => answer.request().sizes()));
    return {
      files: sizes.length,
      bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    };
  } finally {
    await browser.close();
  }
}

function residentMemory(pid) {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return null;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
