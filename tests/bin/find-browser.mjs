/** A Chromium for the journeys: the machine's own, else the one from npm. Node's built-ins until one is needed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {Promise<{path?: string, reason?: string}>} where a browser that starts is, or why there is none */
export async function findBrowser() {
  const reasons = [];
  for (const path of candidates()) {
    const { ok, reason } = starts(path);
    if (ok) return { path };
    reasons.push(reason);
  }
  const packed = await unpackBrowser();
  if (packed.path) return packed;
  return { reason: ['No browser for the journeys.', ...reasons, packed.reason].join('\n    ') };
}

function candidates() {
  if (process.env.CHROMIUM_PATH) return [process.env.CHROMIUM_PATH];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...named, ...PLACES])].filter((path) => existsSync(path));
}

/** Chrome on Windows opens a window when asked for its version, so there it is believed to start. */
export function starts(path) {
  if (!existsSync(path)) return { ok: false, reason: `${path} does not exist` };
  if (process.platform === 'win32') return { ok: true };
  const { status, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  if (status === 0) return { ok: true };
  const library = /error while loading shared libraries: ([^:]+)/.exec(stderr ?? '')?.[1];
  const why = library ? `needs the system library ${library}` : (error?.message ?? firstLine(stderr));
  return { ok: false, reason: `${path} does not start: ${why}` };
}

function firstLine(text) {
  return text?.trim().split('\n')[0] ?? 'no reason given';
}

/** The build of @sparticuz/chromium runs on Linux x64 and takes its fonts and some libraries from the system. */
async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { reason: 'install Chromium or Chrome, or set CHROMIUM_PATH' };
  }
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const { ok, reason } = starts(path);
    return ok ? { path } : { reason: `${reason} (see ldd ${path})` };
  } catch (error) {
    return { reason: `@sparticuz/chromium: ${error.message}` };
  }
}
