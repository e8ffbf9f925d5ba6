export interface LockOwner {
  readonly pid: number;
  readonly born: string;
  readonly [note: string]: unknown;
}

export interface FileLock {
  annotate(note: Record<string, unknown>): void;
  release(): void;
}

export type LockAnswer =
  | { lock: FileLock; left?: LockOwner; owner?: undefined }
  | { lock?: undefined; left?: undefined; owner: LockOwner };

export function identifyProcess(pid: number): { pid: number; born: string } | undefined;
export function lockOwner(path: string): LockOwner | undefined;
export function tryLock(path: string, note?: Record<string, unknown>): Promise<LockAnswer>;
export function waitForLock(
  path: string,
  options?: { onWait?: (owner: LockOwner) => void; note?: Record<string, unknown> },
): Promise<FileLock>;
