/** Child processes of the test run: started one at a time, ended when we are. Node's built-ins only. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

const SIGN_OF_LIFE_MS = 20_000;

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 130;
  });
}

/**
 * Runs a Node program in the root of the repository.
 * @param show `errors` lets people read standard error while it runs
 * @param limit milliseconds after which it is ended
 * @returns its exit status and what else it wrote
 */
export function runNode(args, { show, env = {}, limit } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    timeout: limit,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', show === 'errors' ? 'inherit' : 'pipe'],
  });
  running.add(child);
  const begun = Date.now();
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  const sign = show ? undefined : setInterval(() => console.log(`  … ${seconds(begun)}`), SIGN_OF_LIFE_MS);
  return new Promise((resolve) => {
    const end = (status) => {
      clearInterval(sign);
      running.delete(child);
      resolve({ status, output: withoutColours(Buffer.concat(output).toString()) });
    };
    child.once('error', (error) => {
      output.push(Buffer.from(error.message));
      end(1);
    });
    child.once('close', (status, signal) => end(status ?? signal));
  });
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Nx colours what it writes wherever it thinks a person looks; we look for words in it. */
function withoutColours(text) {
  return text.replaceAll(COLOUR, '');
}
