/**
 * A lock file: one holder at a time, across processes, freed by itself when its holder is dead.
 * Built-ins only: the bootstrap needs it before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A holder that died while writing leaves half a file; younger than this it may still be written. */
const HALF_WRITTEN_MS = 5_000;
const UNKNOWN = 'unknown';

/**
 * Which process this is, or undefined when there is none. `born` tells it from a later process with the same
 * number. A zombie is nobody: it holds nothing any more.
 */
export function identifyProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return identifyOnLinux(pid);
  if (!existsProcess(pid)) return undefined;
  if (process.platform === 'win32') return { pid, born: UNKNOWN };
  const [state, ...started] = (readPs(pid) ?? 'Z').split(/\s+/);
  return state.startsWith('Z') ? undefined : { pid, born: started.join(' ') };
}

function existsProcess(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function identifyOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return { pid, born: `${bootId()}:${fields[19]}` };
  } catch {
    // Some systems hide the processes of other users from /proc.
    return existsProcess(pid) ? { pid, born: UNKNOWN } : undefined;
  }
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  } catch {
    return 'boot';
  }
}

function readPs(pid) {
  const answer = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

function isAlive(owner) {
  const found = identifyProcess(owner.pid);
  return found !== undefined && (found.born === UNKNOWN || found.born === owner.born);
}

/** Who holds the lock now, with the note he left; undefined when nobody alive does. */
export function lockOwner(path) {
  const owner = read(path);
  if (owner === undefined) return undefined;
  return owner.unreadable || isAlive(owner) ? owner : undefined;
}

/** Takes the lock, or says who has it: `{ lock, left }` or `{ owner }`. `left` is the note of a dead holder. */
export async function tryLock(path, note = {}) {
  const mine = { ...identifyProcess(process.pid), key: randomBytes(8).toString('hex'), ...note };
  for (;;) {
    if (create(path, mine)) return { lock: handle(path, mine) };
    const owner = read(path);
    if (owner === undefined) continue;
    if (owner.unreadable || isAlive(owner)) return { owner };
    if (await replaceDead(path, owner, mine)) return { lock: handle(path, mine), left: owner };
  }
}

/** Waits for the lock; `onWait` is told once who is waited for. */
export async function waitForLock(path, { onWait = () => {}, note } = {}) {
  let told = false;
  for (;;) {
    const { lock, owner } = await tryLock(path, note);
    if (lock) return lock;
    if (!told) onWait(owner);
    told = true;
    await sleep(200);
  }
}

function handle(path, mine) {
  let state = mine;
  return {
    /** Replaces the note, for those who find the lock taken. */
    annotate(note) {
      state = { ...state, ...note };
      replace(path, state);
    },
    release() {
      if (read(path)?.key === state.key) rmSync(path, { force: true });
    },
  };
}

function replace(path, content) {
  const draft = draftOf(path, content);
  writeFileSync(draft, JSON.stringify(content), { mode: 0o644 });
  renameSync(draft, path);
}

function draftOf(path, { pid, key }) {
  return `${path}.${pid}.${key}`;
}

/** Makes the file whole in one step: others see nothing or all of it. */
function create(path, content) {
  const draft = draftOf(path, content);
  writeFileSync(draft, JSON.stringify(content), { mode: 0o644 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    return createWithoutLinks(path, content);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Some file systems know no hard links. */
function createWithoutLinks(path, content) {
  try {
    writeFileSync(path, JSON.stringify(content), { mode: 0o644, flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(path) {
  try {
    const text = readFileSync(path, 'utf8');
    return parse(text) ?? { ...halfWritten(path), text };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text) {
  try {
    const owner = JSON.parse(text);
    return Number.isInteger(owner?.pid) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function halfWritten(path) {
  return { pid: 0, born: '', key: 'half-written', unreadable: ageOf(path) < HALF_WRITTEN_MS };
}

function ageOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? Date.now() - stat.mtimeMs : 0;
}

/** Two may find the same dead holder: only the one with the guard takes his place, and only if he is still there. */
async function replaceDead(path, dead, mine) {
  const guard = `${path}.recovery`;
  if (!create(guard, mine)) {
    const other = read(guard);
    if (other && !isAlive(other) && ageOf(guard) > HALF_WRITTEN_MS) rmSync(guard, { force: true });
    await sleep(20);
    return false;
  }
  try {
    if (read(path)?.key !== dead.key) return false;
    replace(path, mine);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}
