import { readFile } from 'node:fs/promises';

import { expect, it, jest } from '@jest/globals';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';

import { openAs } from '../support/browser';

jest.setTimeout(240_000);

const MAPS = [
  '缺口状态-高新区',
  '缺口价值-全市',
  '本地供应-全市',
  '我们的动作-全市',
  '优先缺口企业分布-全市',
];

/** The one file a person takes away. */
async function taken(page: Page): Promise<{ name: string; zip: JSZip }> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: '导出成果集' }).click(),
  ]);
  return { name: file.suggestedFilename(), zip: await JSZip.loadAsync(await readFile(await file.path())) };
}

/** What a browser makes of a drawing: whether it is one, its nodes by code and its largest words. */
const readDrawing = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: drawing.querySelector('parsererror') !== null,
      nodes: [...drawing.querySelectorAll('[data-node]')]
        .map((node) => node.getAttribute('data-node'))
        .sort(),
      title: drawing.querySelector('title')?.textContent,
      texts: [...drawing.querySelectorAll('text')].map((text) => text.textContent ?? ''),
    };
  }, svg);

it('a chain hands in one file: its workbook and each chosen map, whole and named after what it shows', async () => {
  const page = await openAs('officer2');
  await page.goto('/chains/AUTO/profile');
  const { name, zip } = await taken(page);

  expect(name).toMatch(/^汽车产业链-成果集-\d{4}-\d{2}-\d{2}\.zip$/);
  const day = name.slice(-14, -4);
  const pictures = MAPS.flatMap((map) => ['svg', 'png'].map((kind) => `汽车产业链-${map}-${day}.${kind}`));
  expect(Object.keys(zip.files)).toEqual([`汽车产业链-成果清单-${day}.xlsx`, ...pictures]);

  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await zip.file(`汽车产业链-成果清单-${day}.xlsx`)!.async('arraybuffer')) as never);
  const [index, ...sheets] = book.worksheets;
  expect(index!.name).toBe('目录');
  expect(sheets.map((sheet) => sheet.name)).toContain('缺口表（高新区）');
  const named = (index!.getColumn(5).values as string[]).slice(2);
  expect(named).toEqual([...pictures, ...sheets.map((sheet) => sheet.name)]);

  const within = (index!.getColumn(3).values as string[]).slice(2 + pictures.length);
  expect(within.slice(0, 3)).toEqual(['高新区', undefined, '全市']);
  const headOf = (name: string) => book.getWorksheet(name)!.getCell('A1').text;
  expect(headOf('产业链图')).toMatch(/^本地半径 高新区 · /);
  expect(headOf('重点企业清单')).toMatch(/^本地半径 全市 · /);

  for (const [map, radius] of [
    [MAPS[0]!, 'zone'],
    [MAPS[3]!, 'city'],
  ] as const) {
    const drawing = await readDrawing(page, await zip.file(`汽车产业链-${map}-${day}.svg`)!.async('string'));
    const answer = await page.request.get(`/api/v1/chains/AUTO/gap-map?radius=${radius}`);
    const { nodes } = (await answer.json()) as { nodes: { code: string; leaf: boolean }[] };
    const leaves = nodes.filter(({ leaf }) => leaf).map(({ code }) => code);
    expect(drawing).toMatchObject({
      ...{ broken: false, title: `汽车产业链 · ${map.split('-')[0]!}` },
      nodes: leaves.sort(),
    });
  }

  const country = await readDrawing(
    page,
    await zip.file(`汽车产业链-${MAPS[4]!}-${day}.svg`)!.async('string'),
  );
  expect(country).toMatchObject({ broken: false, title: '汽车产业链 · 优先缺口企业分布' });
  expect(country.texts.some((text) => text.startsWith('本地半径：全市 · '))).toBe(true);
  const most = country.texts[country.texts.indexOf('企业最多的城市') + 1]!;
  expect(country.texts.some((text) => text.startsWith(`${most} `))).toBe(true);
  const png = await zip.file(`汽车产业链-${MAPS[1]!}-${day}.png`)!.async('uint8array');
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(png.length).toBeGreaterThan(100_000);
});
