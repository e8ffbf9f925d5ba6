import { useQueryCache } from '@pinia/colada';
import { computed, inject, type InjectionKey, nextTick, provide, type Ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import type { Problem } from '@/api';
import { useCan } from '@/shared/session';
import { toast } from '@/ui';
import type { GapNode } from '../../chain.types';
import { nodeName } from '../../model/names';
import { pathOf } from '../model/refusal';
import type { EditTask } from '../model/task';
import { useUndo } from './useUndo';

interface Edited {
  chain: () => string;
  nodes: () => readonly GapNode[];
  /** A node left the chain, perhaps into another one: whoever shows it goes on there. */
  gone?: (node: string, into: string | undefined) => void;
}

/** What everything that edits one chain shares: the task at hand, how an edit ends, and taking it back. */
export interface ChainEditor {
  chain: () => string;
  nodes: Ref<readonly GapNode[]>;
  byCode: Ref<ReadonlyMap<string, GapNode>>;
  nameOf: (code: string) => string;
  may: Ref<boolean>;
  task: Ref<EditTask | undefined>;
  start: (task: EditTask) => void;
  stop: () => void;
  /**
   * An edit was made: everything is read again, and for a while it can be taken back where it is told.
   * @param then what goes on, such as the list the edit was begun from
   */
  done: (words: string, then?: EditTask) => void;
  gone: (node: string, into: string | undefined) => void;
  /** What was refused outside of a dialog. */
  refused: Ref<Problem | null>;
  /** Codes along the way that a refused edit would have closed. */
  refusedPath: Ref<readonly string[]>;
  refuse: (problem: Problem | null) => void;
  undoLast: () => Promise<void>;
  undo: (id: string) => Promise<void>;
  undoing: Ref<boolean>;
}

const KEY: InjectionKey<ChainEditor> = Symbol('chain editor');

export function provideChainEditor({ chain, nodes, gone = () => undefined }: Edited): ChainEditor {
  const { t, locale } = useI18n();
  const cache = useQueryCache();
  const can = useCan();
  const undoing = useUndo(chain);
  const task = shallowRef<EditTask>();
  const own = shallowRef<Problem | null>(null);
  const byCode = computed(() => new Map(nodes().map((node) => [node.code, node])));
  const refused = computed(() => own.value ?? undoing.problem.value);

  const refuse = (problem: Problem | null) => {
    own.value = problem;
    undoing.reset();
  };
  /** Remembers which edit it was, so that the button still means this one after the next. */
  async function tell(words: string): Promise<void> {
    const edit = await undoing.newest();
    toast(words, edit && { label: t('chains.editing.undo'), act: () => void undoing.undo(edit.id) });
  }

  /** Once the dialog is gone, so that nothing is asked of a node that went with it. */
  async function readAgain(): Promise<void> {
    await nextTick();
    // What cannot be read says so where it is shown.
    await cache.invalidateQueries().catch(() => undefined);
  }

  const editor: ChainEditor = {
    ...{ chain, byCode, task, refused, refuse, gone },
    nodes: computed(nodes),
    nameOf: (code) => {
      const node = byCode.value.get(code);
      return node ? nodeName(node, locale.value) : code;
    },
    may: computed(() => can('chain:edit')),
    start: (next) => {
      refuse(null);
      task.value = next;
    },
    stop: () => (task.value = undefined),
    done: (words, then) => {
      refuse(null);
      task.value = then;
      void readAgain();
      void tell(words);
    },
    refusedPath: computed(() => pathOf(refused.value)),
    ...{ undo: undoing.undo, undoLast: undoing.undoLast, undoing: undoing.busy },
  };
  provide(KEY, editor);
  return editor;
}

export function useChainEditor(): ChainEditor {
  const editor = inject(KEY);
  if (!editor) throw new Error('Something that edits a chain was drawn outside of an editor');
  return editor;
}
