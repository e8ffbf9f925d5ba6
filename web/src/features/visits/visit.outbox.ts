import { defineStore } from 'pinia';
import { computed, onScopeDispose, ref, watch } from 'vue';

import { api, newId, Problem, unwrap } from '@/api';
import { draftKey, readStoredBelow, writeStored } from '@/shared/useDraft';
import { useSession } from '@/shared/session';
import { type VisitForm, type VisitSubject, withoutKnownNames } from './visit.form';
import { useVisitFiles } from './visit.files';
import { passes } from './visit.passing';
import type { CreateVisit, Visit } from './visit.queries';

export interface Pending {
  /** The idempotency key: however often it is sent, the visit is recorded once. */
  key: string;
  body: CreateVisit;
  form: VisitForm;
  subject: VisitSubject;
  savedAt: string;
  state: 'waiting' | 'sending' | 'refused';
  problem?: { code: string; params: Record<string, unknown> };
  /** The visit it became: stored for a moment, for other tabs that hold files of it. */
  visitId?: string;
}

const RETRY_MS = 20_000;

/**
 * Visits that are saved on this device and not yet at the server. Saving never waits for the network: what is kept
 * here survives a reload and is sent again, under the same key, until the server has it or refuses it. Each visit
 * is stored by itself, so that two tabs do not overwrite each other's.
 */
export const useVisitOutbox = defineStore('visit-outbox', () => {
  const session = useSession();
  const files = useVisitFiles();
  const prefix = computed(() => draftKey('visit-outbox.'));
  const pending = ref<Pending[]>(load());
  /** False when this browser could not store the last visit: it lives as long as the page. */
  const stored = ref(true);
  const listeners = new Set<(visit: Visit) => void>();

  function load(): Pending[] {
    // What is on its way is stored as waiting: a page that is closed meanwhile has not heard the answer.
    return readStoredBelow<Pending>(prefix.value).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  function store(entry: Pending): void {
    stored.value = writeStored(prefix.value + entry.key, entry);
  }

  watch(prefix, () => (pending.value = load()));
  // Another tab of the same person sent or saved one.
  function follow({ key, newValue }: StorageEvent): void {
    if (!key?.startsWith(prefix.value)) return;
    const entry = newValue ? (JSON.parse(newValue) as Pending) : null;
    void (entry?.visitId ? files.arrived(entry.form.files, entry.visitId) : files.refresh());
    if (!pending.value.some(({ state }) => state === 'sending')) pending.value = load();
  }

  function save(form: VisitForm, subject: VisitSubject, body: CreateVisit): Promise<void> {
    const entry: Pending = {
      key: newId(),
      body,
      // A form on screen is reactive, which structuredClone refuses.
      form: JSON.parse(JSON.stringify(withoutKnownNames(form))) as VisitForm,
      subject,
      savedAt: new Date().toISOString(),
      state: 'waiting',
    };
    pending.value = [entry, ...pending.value];
    store(entry);
    return send(entry.key);
  }

  async function send(key: string): Promise<void> {
    const entry = pending.value.find((one) => one.key === key);
    if (!entry || entry.state === 'sending' || !session.me) return;
    entry.state = 'sending';
    try {
      const headers = { 'Idempotency-Key': key };
      const visit = await unwrap(api.POST('/visits', { body: entry.body, headers }));
      await files.arrived(entry.form.files, visit.id);
      writeStored(prefix.value + key, { ...entry, state: 'waiting', visitId: visit.id });
      forget(key);
      listeners.forEach((tell) => tell(visit));
      void files.flush();
    } catch (reason) {
      settle(entry, reason);
    }
  }

  function settle(entry: Pending, reason: unknown): void {
    const problem = reason instanceof Problem ? reason : new Problem({ code: 'network.failed' });
    entry.state = passes(problem) ? 'waiting' : 'refused';
    entry.problem = { code: problem.code, params: problem.params };
    store(entry);
  }

  function forget(key: string): void {
    pending.value = pending.value.filter((entry) => entry.key !== key);
    writeStored(prefix.value + key, null);
  }

  /** For good, with the photos and papers that wait with it. */
  function drop(key: string): void {
    const bundle = pending.value.find((entry) => entry.key === key)?.form.files;
    forget(key);
    if (bundle) void files.drop(bundle);
  }

  function flush(): void {
    for (const { key, state } of pending.value) if (state === 'waiting') void send(key);
    void files.flush();
  }

  function whenSent(tell: (visit: Visit) => void): () => void {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }

  window.addEventListener('storage', follow);
  window.addEventListener('online', flush);
  const again = setInterval(flush, RETRY_MS);
  onScopeDispose(() => {
    window.removeEventListener('storage', follow);
    window.removeEventListener('online', flush);
    clearInterval(again);
  });
  flush();

  return { pending, stored, save, send, forget, drop, whenSent };
});
