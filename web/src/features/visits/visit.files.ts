import { LIMITS } from '@lianzhao/contracts';
import { defineStore } from 'pinia';
import { computed, ref, toRaw, watch } from 'vue';

import { newId, Problem } from '@/api';
import { addFiles } from '@/features/files';
import { forgetKept, keepFile, keptContent, keptFiles, noteKept, type KeptFile } from '@/shared/kept-files';
import { useSession } from '@/shared/session';
import { passes, stops } from './visit.passing';

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
  /** Taken away here; what was read a moment before does not bring them back. */
  const gone = new Set<string>();
  const listeners = new Set<() => void>();
  let loaded = Promise.resolve();
  let keeping = Promise.resolve();
  let busy = false;

  /** What lies in this browser, as it is now: another tab may have chosen files, or sent their visit. */
  async function load(person: string | undefined): Promise<void> {
    const found = person ? await keptFiles(person) : [];
    if (session.me?.id !== person) return;
    const here = new Map(files.value.map((file) => [file.id, file]));
    for (const { id, recordId } of found) if (recordId) change(id, { recordId });
    const more = found.filter(({ id }) => !here.has(id) && !gone.has(id));
    files.value = [...more.map(waiting), ...files.value.filter((file) => file.person === person)];
  }

  const refresh = () => (loaded = loaded.then(() => load(session.me?.id)));

  const waiting = (file: KeptFile): WaitingFile => ({
    ...{ ...file, state: file.problem ? 'refused' : 'waiting', kept: true },
  });
  const stored = ({ state: _state, kept: _kept, ...file }: WaitingFile): KeptFile => file;
  /** What is stored of it; a browser refuses to store what is reactive. */
  const plain = (file: WaitingFile) => stored(toRaw(file));
  const of = (bundle: string) => files.value.filter((file) => file.bundle === bundle);

  /** @returns why one of them was not taken; the others were */
  async function add(bundle: string, chosen: readonly File[]): Promise<Problem | null> {
    const most = LIMITS.uploadMb * 1024 * 1024;
    const taken = chosen.filter(({ size }) => size <= most).map((file, place) => take(bundle, file, place));
    keeping = keeping.then(() => keep(taken));
    await keeping;
    const large = chosen.filter(({ size }) => size > most).at(-1);
    const params = { name: large?.name, limit: LIMITS.uploadMb };
    return large ? new Problem({ code: 'visit.file-too-large', params }) : null;
  }

  /** All at once: their visit may be saved, and arrive, before the last of them is kept. */
  function take(bundle: string, content: File, place: number): KeptFile {
    const { name, type, size } = content;
    const file: KeptFile = {
      ...{ id: newId(), person: session.me?.id ?? '', bundle, name, type, size },
      // A moment apart: they stay in the order they were chosen in.
      ...{ addedAt: new Date(Date.now() + place).toISOString(), recordId: null, problem: null },
    };
    inPage.set(file.id, content);
    files.value.push({ ...file, state: 'waiting', kept: true });
    return file;
  }

  async function keep(taken: readonly KeptFile[]): Promise<void> {
    for (const file of taken) {
      const content = inPage.get(file.id);
      // Taken away again meanwhile.
      if (!content) continue;
      if (!(await keepFile(file, content))) change(file.id, { kept: false });
    }
  }

  function change(id: string, values: Partial<WaitingFile>): void {
    const file = files.value.find((one) => one.id === id);
    if (file) Object.assign(file, values);
  }

  async function remove(ids: readonly string[]): Promise<void> {
    files.value = files.value.filter(({ id }) => !ids.includes(id));
    ids.forEach((id) => inPage.delete(id));
    ids.forEach((id) => gone.add(id));
    await keeping;
    await forgetKept(ids);
  }

  async function drop(bundle: string): Promise<void> {
    await refresh();
    await remove(of(bundle).map(({ id }) => id));
  }

  /** Their visit is at the server: noted before the visit is forgotten here, so that a closed page loses none. */
  async function arrived(bundle: string, recordId: string): Promise<void> {
    // Another tab may have chosen them, and a page may still be at keeping them.
    await Promise.all([refresh(), keeping]);
    for (const file of of(bundle)) {
      file.recordId = recordId;
      await noteKept(plain(file));
    }
  }

  /** One after the other, each once, until the network is gone. */
  async function flush(): Promise<void> {
    if (busy || !session.me) return;
    busy = true;
    const tried = new Set<string>();
    try {
      await refresh();
      for (;;) {
        const next = left.value.find(({ id, state }) => state === 'waiting' && !tried.has(id));
        if (!next || !(await sendOne(next))) return;
        tried.add(next.id);
      }
    } finally {
      busy = false;
    }
  }

  /**
   * @returns undefined when it lies in this browser no more
   * @throws when this browser cannot read it now
   */
  async function contentOf(file: WaitingFile): Promise<File | undefined> {
    const chosen = inPage.get(file.id);
    if (!file.kept) return chosen;
    try {
      return await keptContent(plain(file));
    } catch (reason) {
      if (chosen) return chosen;
      throw reason;
    }
  }

  /** @returns false when it is no use to go on with the next */
  async function sendOne(file: WaitingFile): Promise<boolean> {
    let content: File | undefined;
    try {
      content = await contentOf(file);
    } catch {
      // It is still there, and read the next time.
      return true;
    }
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
    if (file.state === 'waiting') return !stops(problem);
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

  return { files, left, of, refresh, add, remove, drop, arrived, flush, again, whenSent };
});
