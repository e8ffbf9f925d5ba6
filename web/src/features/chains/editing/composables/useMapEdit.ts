import { computed, ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';

import { api, unwrap } from '@/api';
import { useForm } from '@/shared/useForm';
import type { GapNode } from '../../chain.types';
import type { ChainModel } from '../../composables/useChainMap';
import type { MapVariant } from '../../model/variant';
import { type ChainEditor, provideChainEditor } from './useChainEditor';
import type { DragTool } from './useMapDrag';
import { provideMapEditing } from './useMapEditing';
import { useUndoKeys } from './useUndoKeys';

interface MapEdit {
  code: () => string;
  model: Ref<ChainModel | undefined>;
  variant: Ref<MapVariant>;
  /** What the address bar says. */
  wanted: Ref<boolean>;
  expanded: Ref<ReadonlySet<string>>;
  selected: Ref<string | undefined>;
}

const NO_NODES: readonly GapNode[] = [];

/** Editing on the map itself. Only the present can be edited, and only by those who may. */
export function useMapEdit({ code, model, variant, wanted, expanded, selected }: MapEdit) {
  const { t } = useI18n();
  const { send, problem } = useForm();
  const editor: ChainEditor = provideChainEditor({
    chain: code,
    nodes: () => model.value?.map.nodes ?? NO_NODES,
    gone: (node, into) => selected.value === node && (selected.value = into),
  });
  const present = computed(() => !variant.value.on && !variant.value.scenario);
  const on = computed(() => wanted.value && present.value && editor.may.value);
  const tool = ref<DragTool>('link');
  provideMapEditing({ on });
  useUndoKeys(editor, () => on.value);

  /** Cards are opened for the way that would have closed a circle, so that its nodes show by name. */
  function showWay(): void {
    const groups = editor.refusedPath.value.flatMap((node) => model.value?.groupOf.get(node) ?? []);
    if (groups.length > 0) expanded.value = new Set([...expanded.value, ...groups]);
  }

  async function link(from: string, to: string): Promise<void> {
    const path = { code: code(), from, to };
    if (model.value?.map.links.some((each) => each.from === from && each.to === to)) {
      return editor.start({ kind: 'link', from, to });
    }
    const drawn = await send(() =>
      unwrap(api.PUT('/chains/{code}/links/{from}/{to}', { params: { path }, body: {} })),
    );
    const names = { from: editor.nameOf(from), to: editor.nameOf(to) };
    if (drawn) return editor.done(t('chains.editing.did.linked', names));
    editor.refuse(problem.value);
    showWay();
  }

  return { editor, on, present, tool, link };
}
