/** The map in a real Chromium: until it can be used, while it is dragged, and what-if. */
import { setTimeout as sleep } from 'node:timers/promises';

import { findBrowser } from '../find-browser.mjs';
import { fillReadable, READABLE } from './chain-data.mjs';
import { quantile, request, signedIn } from './requests.mjs';
import { table } from './report.mjs';

const LOADS = 5;
const QUIET_MS = 300;
const DRAGS = 3;
const DRAG_MS = 2_500;
/** How often an ordinary mouse reports where it is (125 Hz). */
const MOUSE_MS = 8;
const ANSWERS = 20;
const WINDOW = { width: 1440, height: 900 };

/** @returns markdown */
export async function measureScreens({ ready }, log) {
  const { path, reason } = await findBrowser();
  if (!path) return `Not measured here: ${reason}`;
  await fillReadable(ready.connections.owner);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const manager = await signedIn(`http://127.0.0.1:${ready.port}`, 'manager.1', ready.password);
    const sizes = await sizesOf(manager);
    const at = { browser, person: manager };
    log('Opening the map …');
    const loads = await measureLoads(at);
    log('Dragging the map …');
    const folded = await measureDragging(at, false);
    const open = await measureDragging(at, true);
    log('Asking what if …');
    const answers = await measureWhatIf(at);
    const rows = [
      [`map of ${sizes.AUTO} nodes interactive, first visit`, ms(loads.first), '≤ 1,000 ms'],
      ['the same, page loaded again', ms(loads.again), '≤ 1,000 ms'],
      ['the same, from the list of chains', ms(loads.within), '≤ 1,000 ms'],
      [`dragging a map of ${sizes[READABLE.code]} nodes`, frames(folded), '≥ 50 frames/s'],
      ['the same, all cards open', frames(open), '≥ 50 frames/s'],
      ['what-if: from the slider to the new figures', ms(answers), '≤ 150 ms'],
    ];
    return `Chromium ${browser.version()} without a graphics card, ${WINDOW.width} × ${WINDOW.height}.

${table(['', 'median (worst)', 'aim'], rows)}`;
  } finally {
    await browser.close();
  }
}

async function sizesOf(person) {
  const { body } = await request(person, 'GET', '/chains');
  return Object.fromEntries(body.items.map(({ code, nodeCount }) => [code, nodeCount]));
}

async function newPage({ browser, person: { origin, cookie } }) {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN' });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  await context.addInitScript(noteLongTasks);
  const page = await context.newPage();
  return { page, origin, close: () => context.close() };
}

async function measureLoads(at) {
  const found = { first: [], again: [], within: [] };
  for (let round = 0; round < LOADS; round += 1) {
    const { page, origin, close } = await newPage(at);
    await page.goto(`${origin}/chains/AUTO`, { waitUntil: 'commit' });
    found.first.push(await page.evaluate(untilUsable, QUIET_MS));
    await page.reload({ waitUntil: 'commit' });
    found.again.push(await page.evaluate(untilUsable, QUIET_MS));
    await page.goto(`${origin}/chains`, { waitUntil: 'networkidle' });
    const link = page.locator('a[href="/chains/AUTO"]').first();
    await link.waitFor();
    const clicked = await link.evaluate((element) => {
      const moment = performance.now();
      element.click();
      return moment;
    });
    found.within.push((await page.evaluate(untilUsable, QUIET_MS)) - clicked);
    await close();
  }
  return found;
}

async function measureDragging(at, allOpen) {
  const { page, origin, close } = await newPage(at);
  await page.goto(`${origin}/chains/${READABLE.code}`, { waitUntil: 'commit' });
  await page.evaluate(untilUsable, QUIET_MS);
  if (allOpen) {
    await page.getByRole('button', { name: '全部展开' }).click();
    await page.waitForFunction(
      (least) => document.querySelectorAll('.vue-flow .tile').length >= least,
      READABLE.nodes - READABLE.systems - 1,
    );
    await page.waitForTimeout(1_000);
  }
  const perSecond = [];
  for (let round = 0; round < DRAGS; round += 1) perSecond.push(await dragOnce(page));
  await close();
  return perSecond;
}

/** Frames a second while the mouse drags the map to and fro; the map must really have moved. */
async function dragOnce(page) {
  const start = await page.evaluate(emptyPlace);
  const before = await page.evaluate(placeOfMap);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const counting = page.evaluate(countFrames, DRAG_MS);
  const ends = Date.now() + DRAG_MS;
  for (let step = 0; Date.now() < ends; step += 1) {
    await page.mouse.move(start.x + 150 * Math.sin(step / 15), start.y + 80 * Math.sin(step / 22));
    await sleep(MOUSE_MS);
  }
  const perSecond = await counting;
  const after = await page.evaluate(placeOfMap);
  await page.mouse.up();
  if (before === after) throw new Error('the map did not move');
  return perSecond;
}

async function measureWhatIf(at) {
  const { page, origin, close } = await newPage(at);
  await page.goto(`${origin}/chains/AUTO?whatif=1`, { waitUntil: 'commit' });
  await page.evaluate(untilUsable, QUIET_MS);
  const combo = page.getByRole('combobox', { name: '添加环节…' });
  await combo.fill('座椅');
  // A plain select has options too.
  await page.locator('[role="listbox"] [role="option"]').first().click();
  await page.locator('section[aria-live="polite"]').waitFor();
  await page.waitForTimeout(500);
  const took = [];
  for (let at = 0; at < ANSWERS; at += 1) {
    took.push(await page.evaluate(moveSlider, String(10 + (at % 2) * 40 + at)));
    await page.waitForTimeout(100);
  }
  await close();
  return took;
}

// What follows runs in the page.

function noteLongTasks() {
  window.longTaskEnd = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTaskEnd = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
}

/** When the cards stand and nothing holds the page up any more, ms since the page was asked for. */
function untilUsable(quiet) {
  return new Promise((resolve) => {
    let shown = 0;
    const look = () => {
      const now = performance.now();
      if (!shown && document.querySelector('.vue-flow__node .card, .vue-flow__node section')) shown = now;
      const since = Math.max(shown, window.longTaskEnd);
      if (shown && now - since > quiet) resolve(since);
      else requestAnimationFrame(look);
    };
    look();
  });
}

function emptyPlace() {
  const { x, y, width, height } = document.querySelector('.vue-flow').getBoundingClientRect();
  for (let down = 0.5; down < 0.95; down += 0.01) {
    for (let right = 0.2; right < 0.8; right += 0.01) {
      const place = { x: x + width * right, y: y + height * down };
      if (document.elementFromPoint(place.x, place.y)?.classList.contains('vue-flow__pane')) return place;
    }
  }
  throw new Error('the map has no empty place to take it by');
}

function placeOfMap() {
  return document.querySelector('.vue-flow__transformationpane').style.transform;
}

function countFrames(duration) {
  return new Promise((resolve) => {
    const started = performance.now();
    let count = 0;
    const next = (now) => {
      count += 1;
      if (now - started < duration) requestAnimationFrame(next);
      else resolve((count * 1000) / (now - started));
    };
    requestAnimationFrame(next);
  });
}

function moveSlider(percent) {
  return new Promise((resolve) => {
    const slider = document.querySelector('aside input[type="range"]');
    const figures = document.querySelector('aside section[aria-live="polite"]');
    const started = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - started));
    }).observe(figures, { subtree: true, childList: true, characterData: true });
    slider.value = percent;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const ms = (values) => `${quantile(values, 0.5).toFixed(0)} ms (${Math.max(...values).toFixed(0)} ms)`;
const frames = (values) => `${quantile(values, 0.5).toFixed(0)} frames/s (${Math.min(...values).toFixed(0)})`;
