/** Takes a rule out of the product, and puts it back. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { transformSync } from '@swc/core';

import { ROOT } from '../run-child.mjs';

/** Compiled file by file, so that one file changed is one file compiled. */
const COMPILED = /^(server\/contracts|server|seeds)\/src\/(.*)\.ts$/;

/** @returns puts everything back as it was; may be called twice */
export function takeOut({ file, find, put }) {
  const path = join(ROOT, file);
  const whole = readFileSync(path, 'utf8');
  const text = whole.replace(find, () => put);
  const undoCompiled = compile(file, text);
  writeFileSync(path, text);
  let done = false;
  const restore = () => {
    if (done) return;
    done = true;
    process.off('exit', restore);
    undoCompiled();
    writeFileSync(path, whole);
  };
  process.once('exit', restore);
  return restore;
}

/** Servers that tests start beside their own, and the database they begin with, run what is built. */
function compile(file, text) {
  const [, project, name] = COMPILED.exec(file) ?? [];
  const built = join(ROOT, project ?? '', 'dist', `${name}.js`);
  if (!project || !existsSync(built)) return () => undefined;
  const { code } = transformSync(text, {
    ...{ filename: join(ROOT, file), configFile: join(ROOT, 'server/.swcrc'), sourceMaps: false },
  });
  // Moved and moved back: its date says that the build is fresh.
  renameSync(built, `${built}.whole`);
  writeFileSync(built, code);
  return () => renameSync(`${built}.whole`, built);
}

/** What has changed since the last commit, apart from what a proof itself writes. */
export function uncommitted() {
  const status = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  return status
    .split('\n')
    .filter((line) => line !== '' && !/(docs\/rules\.md|tests\/rules\/proven\.json)$/.test(line));
}
