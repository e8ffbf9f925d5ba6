/** Runs a long command: a line when it starts, a sign of life while it runs, its output only when it fails. */
import { spawn } from 'node:child_process';

const SIGN_OF_LIFE_MS = 10_000;

export function runQuietly(command, args, { title, cwd, env, log }) {
  const started = Date.now();
  const elapsed = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  log(`${title} …`);
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command.endsWith('.cmd'),
  });
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const sign = setInterval(() => log(`  … ${elapsed()}`), SIGN_OF_LIFE_MS);

  return new Promise((resolve) => {
    const end = (status) => {
      clearInterval(sign);
      process.off('exit', endWithUs);
      if (status === 0) log(`  ✓ ${elapsed()}`);
      else process.stderr.write(Buffer.concat(output));
      resolve(status);
    };
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      end(1);
    });
    child.on('close', end);
  });
}
