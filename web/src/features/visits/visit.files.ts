import { LIMITS } from '@lianzhao/contracts';
import { defineStore } from 'pinia';
import { computed, ref, toRaw, watch } from 'vue';

import { newId, Problem } from '@/api';
import { addFiles } from '@/features/files';
import { forgetKept, keepFile, keptContent, keptFiles, noteKept, type KeptFile } from '@/shared/kept-files';
import { useSession } from '@/shared/session';
import { passes } from './visit.passing';

export interface WaitingFile extends KeptFile {
  state: 'waiting' | 'sending' | 'refused';
  /** False when this browser had no room: it lives as long as the page. */
  kept: boolean;
}

/**
 * Photos and papers of visits that are not at the server yet. They lie in this browser from the moment they are chosen,
 * wait until their visit has arrived, and then go one by one. The server keeps the same bytes once on a record, so that
 * one that is sent again does not stand there twice.
 */
export const useVisitFiles = defineStore('visit-files', () => {
  const session = useSession();
  const files = ref<WaitingFile[]>([]);
  /** Those whose visit has arrived. */
  const left = computed(() => files.value.filter(({ recordId }) => recordId));
  const inPage = new Map<string, File>();
  const listeners = new Set<() => void>();
  let loaded = Promise.resolve();
  let busy = false;

  async function load(person: string | undefined): Promise<void> {
    const found = person ? await keptFiles(person) : [];
    const here = new Set(files.value.map(({ id }) => id));
    const more = found.filter(({ id }) => !here.has(id));
    files.value = [...more.map(waiting), ...files.value.filter((file) => file.person === person)];
  }

  const waiting = (file: KeptFile): WaitingFile => ({
    ...{ ...file, state: file.problem ? 'refused' : 'waiting', kept: true },
  });
  const stored = ({ state: _state, kept: _kept, ...file }: WaitingFile): KeptFile => file;
  /** What is stored of it; a browser refuses to store what is reactive. */
  const plain = (file: WaitingFile) => stored(toRaw(file));
  const of = (bundle: string) => files.value.filter((file) => file.bundle === bundle);

  /** @returns why one of them was not taken; the others were */
  async function add(bundle: string, chosen: readonly File[]): Promise<Problem | null> {
    let problem: Problem | null = null;
    for (const content of chosen) {
      const { name, type, size } = content;
      if (size > LIMITS.uploadMb * 1024 * 1024) {
        problem = new Problem({ code: 'visit.file-too-large', params: { name, limit: LIMITS.uploadMb } });
        continue;
      }
      const file: KeptFile = {
        ...{ id: newId(), person: session.me?.id ?? '', bundle, name, type, size },
        ...{ addedAt: new Date().toISOString(), recordId: null, problem: null },
      };
      inPage.set(file.id, content);
      files.value.push({ ...file, state: 'waiting', kept: true });
      if (!(await keepFile(file, content))) change(file.id, { kept: false });
    }
    return problem;
  }

  function change(id: string, values: Partial<WaitingFile>): void {
    const file = files.value.find((one) => one.id === id);
    if (file) Object.assign(file, values);
  }

  async function remove(ids: readonly string[]): Promise<void> {
    files.value = files.value.filter(({ id }) => !ids.includes(id));
    ids.forEach((id) => inPage.delete(id));
    await forgetKept(ids);
  }

  const drop = (bundle: string) => remove(of(bundle).map(({ id }) => id));

  /** Their visit is at the server: noted before the visit is forgotten here, so that a closed page loses none. */
  async function arrived(bundle: string, recordId: string): Promise<void> {
    await loaded;
    for (const file of of(bundle)) {
      file.recordId = recordId;
      await noteKept(plain(file));
    }
  }

  /** One after the other, until the network is gone or none is left. */
  async function flush(): Promise<void> {
    await loaded;
    if (busy || !session.me) return;
    busy = true;
    try {
      for (;;) {
        const next = left.value.find(({ state }) => state === 'waiting');
        if (!next || !(await sendOne(next))) return;
      }
    } finally {
      busy = false;
    }
  }

  async function sendOne(file: WaitingFile): Promise<boolean> {
    const content = inPage.get(file.id) ?? (await keptContent(plain(file)));
    // Another tab has sent it.
    if (!content) return remove([file.id]).then(() => true);
    file.state = 'sending';
    try {
      await addFiles({ recordKind: 'visit', recordId: file.recordId ?? '' }, [content]);
    } catch (reason) {
      return settle(file, reason);
    }
    await remove([file.id]);
    listeners.forEach((tell) => tell());
    return true;
  }

  async function settle(file: WaitingFile, reason: unknown): Promise<boolean> {
    const problem = reason instanceof Problem ? reason : new Problem({ code: 'network.failed' });
    file.state = passes(problem) ? 'waiting' : 'refused';
    if (file.state === 'waiting') return false;
    file.problem = { code: problem.code, params: problem.params };
    await noteKept(plain(file));
    return true;
  }

  function again(id: string): Promise<void> {
    change(id, { state: 'waiting', problem: null });
    return flush();
  }

  function whenSent(tell: () => void): () => void {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }

  watch(
    () => session.me?.id,
    (person) => (loaded = load(person)),
    { immediate: true },
  );

  return { files, left, of, add, remove, drop, arrived, flush, again, whenSent };
});
