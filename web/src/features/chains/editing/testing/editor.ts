import { render } from '@testing-library/vue';
import type { Permission } from '@lianzhao/contracts';
import { defineComponent, h, type VNode } from 'vue';

import type { Locale } from '@/shared/locale';
import { withApp } from '@/testing';
import { makeGapMap } from '../../testing/gapMap';
import EditTasks from '../components/EditTasks.vue';
import { type ChainEditor, provideChainEditor } from '../composables/useChainEditor';
import type { NodeRecord } from '../edit.types';

/** The chain of the napkin, with its root as the server gives it. */
export const NODES = makeGapMap().nodes.map((node) =>
  node.level === 3 ? { ...node, parentCode: 'X' } : node.code === 'X' ? { ...node, parentCode: null } : node,
);

interface Editing {
  can?: Permission[];
  locale?: Locale;
  /** What stands beside the dialogs. */
  content?: () => VNode | undefined;
}

/** An editor of chain X with its dialogs, and whatever is tried in it. */
export async function openEditor({
  can = ['chain:read', 'chain:edit'],
  locale = 'zh-CN',
  content,
}: Editing = {}) {
  const { router, options } = await withApp({ at: '/chains/X', locale, can });
  let editor!: ChainEditor;
  const Frame = defineComponent({
    setup() {
      editor = provideChainEditor({ chain: () => 'X', nodes: () => NODES });
      return () => [content?.(), h(EditTasks)];
    },
  });
  render(Frame, options);
  return { editor, router };
}

export function makeRecord(change: Partial<NodeRecord> = {}): NodeRecord {
  return {
    ...{
      id: 'id-M0201',
      code: 'M0201',
      parentCode: 'M02',
      parentNameZh: '内饰与座椅',
      parentNameEn: 'Interior',
    },
    ...{
      nameZh: '座椅总成',
      nameEn: 'Seat',
      stream: 'midstream',
      level: 4,
      kind: 'assembly',
      criticality: 3,
    },
    ...{ costSharePct: '6.000', costShareBasis: null, supplyRadius: 'jit', energyIntensity: null },
    ...{ minScale: null, judgedBy: null, technologies: [], industryCodes: [], keywords: ['汽车座椅'] },
    ...{ source: '年报', dataDate: '2025', partCodes: [], upstream: [], downstream: [] },
    ...{ nextPartCode: 'M020101', retired: false, mergedInto: null, editor: null },
    ...{ changedAt: '2026-11-01T00:00:00Z', version: 3, ...change },
  };
}
