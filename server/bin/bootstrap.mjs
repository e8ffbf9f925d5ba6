/**
 * Makes a fresh clone ready to run: dependencies installed, packages built. Node's built-ins only.
 * Costs some milliseconds when there is nothing to do.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildIsFresh, runBuild } from './bootstrap-build.mjs';
import { installIsComplete, runInstall } from './bootstrap-install.mjs';
import { waitForLock } from './file-lock.mjs';
import { ReadableError } from './readable-error.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OLDEST_NODE = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new ReadableError(
    `需要 Node.js ${OLDEST_NODE.join('.')} 或更高版本，当前是 ${version}。(Node.js ${OLDEST_NODE.join('.')} or newer is required)`,
  );
}

/** Installs when the lock file asks for something else than what is there, builds when sources changed. */
export async function ensureReady({ build = true, log = console.log, root = ROOT } = {}) {
  checkNode();
  if (isReady(root, build)) return;

  const lock = await takeTurn(root, log);
  try {
    if (!installIsComplete(root)) await runInstall(root, log);
    if (build && !buildIsFresh(root)) await runBuild(root, log);
  } finally {
    lock.release();
  }
}

/** Two starts at once must not install over each other: the second one waits and then finds everything done. */
async function takeTurn(root, log) {
  try {
    mkdirSync(join(root, '.data'), { recursive: true });
    return await waitForLock(join(root, '.data', 'bootstrap.lock'), {
      onWait: ({ pid }) => log(`另一个进程(${pid})正在安装或构建，等待它完成 … (waiting for another start)`),
    });
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
    throw new ReadableError(
      `需要安装或构建，但当前用户不能写入 ${root}。请由文件夹的所有者先启动一次。(cannot write to the project folder)`,
    );
  }
}

function isReady(root, build) {
  return installIsComplete(root) && (!build || buildIsFresh(root));
}
