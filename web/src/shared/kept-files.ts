import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A file that waits in this browser; what is in it lies beside it. */
export interface KeptFile {
  id: string;
  /** Whose it is: on signing out all of his go. */
  person: string;
  /** What it belongs to, before that is a record. */
  bundle: string;
  name: string;
  type: string;
  /** Bytes. */
  size: number;
  /** ISO moment. */
  addedAt: string;
  /** The record it goes to, once there is one. */
  recordId: string | null;
  /** Why the server refused it. */
  problem: { code: string; params: Record<string, unknown> } | null;
}

interface Shape extends DBSchema {
  file: { key: string; value: KeptFile; indexes: { person: string } };
  bytes: { key: string; value: ArrayBuffer };
}

let opened: Promise<IDBPDatabase<Shape>> | undefined;

/** Bytes as such, not as a `File`: some browsers lose what is behind one when the page is gone. */
async function database(): Promise<IDBPDatabase<Shape>> {
  try {
    opened ??= openDB<Shape>('lianzhao', 1, {
      upgrade(db) {
        db.createObjectStore('file', { keyPath: 'id' }).createIndex('person', 'person');
        db.createObjectStore('bytes');
      },
      terminated: () => (opened = undefined),
    });
    return await opened;
  } catch (reason) {
    opened = undefined;
    throw reason;
  }
}

/** @returns false when this browser has no room for it, or keeps nothing at all */
export async function keepFile(file: KeptFile, content: Blob): Promise<boolean> {
  try {
    const bytes = await content.arrayBuffer();
    const tx = (await database()).transaction(['file', 'bytes'], 'readwrite');
    await Promise.all([
      tx.objectStore('file').put(file),
      tx.objectStore('bytes').put(bytes, file.id),
      tx.done,
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Notes what became known of a file that is kept. */
export async function noteKept(file: KeptFile): Promise<void> {
  await quietly(async (db) => {
    const tx = db.transaction('file', 'readwrite');
    // Another tab may have sent it meanwhile; then there is nothing to note.
    if (await tx.store.getKey(file.id)) await tx.store.put(file);
    await tx.done;
  });
}

/** The earliest first. */
export async function keptFiles(person: string): Promise<KeptFile[]> {
  const files = await quietly((db) => db.getAllFromIndex('file', 'person', person));
  return (files ?? []).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
}

/**
 * @returns undefined when it is here no more
 * @throws when this browser cannot read it now
 */
export async function keptContent({ id, name, type }: KeptFile): Promise<File | undefined> {
  const bytes = await (await database()).get('bytes', id);
  return bytes && new File([bytes], name, { type });
}

export async function forgetKept(ids: readonly string[]): Promise<void> {
  await quietly(async (db) => {
    const tx = db.transaction(['file', 'bytes'], 'readwrite');
    const gone = ids.flatMap((id) => [tx.objectStore('file').delete(id), tx.objectStore('bytes').delete(id)]);
    await Promise.all([...gone, tx.done]);
  });
}

/** On signing out nothing of a person stays behind on a shared computer. */
export async function dropKept(person: string): Promise<void> {
  await forgetKept((await keptFiles(person)).map(({ id }) => id));
}

async function quietly<Answer>(
  work: (db: IDBPDatabase<Shape>) => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await work(await database());
  } catch {
    // A browser that keeps nothing has nothing to tell.
    return undefined;
  }
}
