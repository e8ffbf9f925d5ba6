import { render } from '@testing-library/vue';
import { defineComponent, h, ref } from 'vue';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { download, saveFile } from '@/api';
import { Fake, withApp } from '@/testing';
import { toast } from '@/ui';
import type { Scenario } from '../chain.types';
import type { PaintOf } from '../model/paint';
import { PRESENT } from '../model/variant';
import { makeGapMap } from '../testing/gapMap';
import { deriveChain } from './useChainMap';
import { type ExportKind, useMapExport } from './useMapExport';

const OTHER = '00000000-0000-4000-8000-000000000002';

vi.mock('@/api', async (original) => ({
  ...(await original<object>()),
  download: vi.fn().mockResolvedValue(undefined),
  saveFile: vi.fn(),
}));
vi.mock('@/ui', async (original) => ({ ...(await original<object>()), toast: vi.fn() }));
vi.mock('./usePoster', () => ({
  usePoster: () => ({ draw: () => Promise.resolve({}) }),
  fileOf: () => Promise.resolve(new Blob()),
}));

beforeEach(() => {
  vi.clearAllMocks();
  new Fake().on('GET /areas', () => ({ body: { items: [] } }));
});

async function take(kind: ExportKind, against?: string): Promise<void> {
  const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN' });
  const paint: PaintOf = {
    ...{ mode: 'difference', loud: new Set(), largest: { worth: 1, gap: 1 } },
    ...{ work: new Map(), changes: new Map(), against },
  };
  let taken: Promise<void> | undefined;
  const Taker = defineComponent(() => {
    const shown = { model: ref(deriveChain(makeGapMap())), variant: ref(PRESENT), paint: ref(paint) };
    taken = useMapExport({
      ...{ ...shown, scenario: ref({ name: '甲' } as Scenario), against: ref(OTHER) },
    }).take(kind);
    return () => h('div');
  });
  render(Taker, options);
  await taken;
}

describe('useMapExport', () => {
  it('names a picture by both scenarios', async () => {
    await take('svg', '乙');
    await take('svg');
    const [both, one] = vi.mocked(saveFile).mock.calls.map(([, name]) => name);
    expect(both).toMatch(/甲.乙/);
    expect(one).not.toContain('乙');
  });

  it('asks for the workbook with what the scenario is set against, unless that is no more', async () => {
    await take('xlsx', '乙');
    await take('xlsx');
    const asked = vi.mocked(download).mock.calls.map(([, query]) => query?.against);
    expect(asked).toEqual([OTHER, undefined]);
    expect(toast).toHaveBeenLastCalledWith('已保存到下载文件夹');
  });
});
