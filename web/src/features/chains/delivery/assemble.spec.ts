import JSZip from 'jszip';
import { describe, expect, it, vi } from 'vitest';

import type { DeliveredPicture } from '../chain.types';
import { assemble, type Makers, type Piece } from './assemble';
import { zipOf } from './zip';

const picture = (mode: DeliveredPicture['mode'], title: string): DeliveredPicture => ({
  ...{ key: `${mode}.city`, mode, radius: 'city', title, file: `演示产业链-${title}` },
});
const PICTURES = [picture('gap', '缺口价值'), picture('state', '缺口状态')];
const piece = (name: string): Piece => ({ name, blob: new Blob([name]) });
const makers = (change: Partial<Makers> = {}): Makers => ({
  draw: async ({ file }) => [piece(`${file}.svg`), piece(`${file}.png`)],
  workbook: async () => piece('演示产业链-成果清单.xlsx'),
  tell: () => undefined,
  ...change,
});
const going = () => new AbortController().signal;
const namesOf = (files: readonly Piece[]) => files.map(({ name }) => name);

describe('assembling what a chain hands in', () => {
  it('gives the workbook and the pictures in the order of the set', async () => {
    const workbook = vi.fn(makers().workbook);
    const { files, failed } = await assemble(PICTURES, makers({ workbook }), going());

    expect(namesOf(files)).toEqual([
      '演示产业链-成果清单.xlsx',
      ...['演示产业链-缺口价值.svg', '演示产业链-缺口价值.png'],
      ...['演示产业链-缺口状态.svg', '演示产业链-缺口状态.png'],
    ]);
    expect(failed).toEqual([]);
    expect(workbook).toHaveBeenCalledWith(['gap.city', 'state.city']);
  });

  it('tells which picture could not be made, gives the rest, and has the workbook name only what is there', async () => {
    const workbook = vi.fn(makers().workbook);
    const draw: Makers['draw'] = async (of) => {
      if (of.mode === 'gap') throw new Error('nothing painted');
      return makers().draw(of);
    };
    const { files, failed } = await assemble(PICTURES, makers({ draw, workbook }), going());

    expect(namesOf(files)).toEqual([
      ...['演示产业链-成果清单.xlsx', '演示产业链-缺口状态.svg', '演示产业链-缺口状态.png'],
    ]);
    expect(failed.map(({ picture: lost }) => lost.title)).toEqual(['缺口价值']);
    expect(workbook).toHaveBeenCalledWith(['state.city']);
  });

  it('asks for no workbook once it is given up, so that nothing is written down as taken', async () => {
    const stop = new AbortController();
    const workbook = vi.fn(makers().workbook);
    const draw: Makers['draw'] = async (of) => {
      stop.abort();
      return makers().draw(of);
    };

    const last = PICTURES.slice(0, 1);
    await expect(assemble(last, makers({ draw, workbook }), stop.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(workbook).not.toHaveBeenCalled();
  });

  it('tells how far it is', async () => {
    const tell = vi.fn();
    await assemble(PICTURES, makers({ tell }), going());

    expect(tell.mock.calls.map(([{ done, all, next }]) => [done, all, next?.title])).toEqual([
      [0, 3, '缺口价值'],
      [1, 3, '缺口状态'],
      [2, 3, undefined],
    ]);
  });

  it('packs them whole into one file', async () => {
    const { files } = await assemble(PICTURES, makers(), going());
    const zip = await JSZip.loadAsync(await (await zipOf(files)).arrayBuffer());

    expect(Object.keys(zip.files)).toEqual(namesOf(files));
    expect(await zip.file('演示产业链-缺口状态.svg')!.async('string')).toBe('演示产业链-缺口状态.svg');
  });
});
