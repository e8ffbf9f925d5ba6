/** Compiles a changed source to its place in dist, one file at a time, with the same settings as the build. */
import { existsSync, mkdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROJECTS = ['server/contracts', 'server', 'seeds'];
const SETTLE_MS = 150;

/** @param onCompiled called once after every burst of changes that compiled */
export async function compileOnChange(root, onCompiled, log) {
  const { transformFile } = await import('@swc/core');
  const configFile = join(root, 'server', '.swcrc');
  const changed = new Set();
  let timer;

  async function compile(file) {
    const target = file.replace(/([\\/])src([\\/])/, '$1dist$2').replace(/\.ts$/, '.js');
    if (!existsSync(file)) return rmSync(target, { force: true });
    const { code, map } = await transformFile(file, { configFile, sourceMaps: 'inline' });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
    if (map) writeFileSync(`${target}.map`, map);
  }

  async function settle() {
    const files = [...changed];
    changed.clear();
    try {
      await Promise.all(files.map(compile));
      await onCompiled();
    } catch (error) {
      // The compiler adds its own stack below what is wrong with the source.
      log(error.message.split('\n\nCaused by')[0].trim());
    }
  }

  const watchers = PROJECTS.map((project) => {
    const folder = join(root, project, 'src');
    return watch(folder, { recursive: true }, (_, name) => {
      if (!name?.endsWith('.ts') || name.endsWith('.spec.ts')) return;
      changed.add(join(folder, name));
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLE_MS);
    });
  });
  return { close: async () => watchers.forEach((watcher) => watcher.close()) };
}
