import { homedir } from 'node:os';

import { ROOT } from '../support/repository';

/** Folders that exist on one machine only. The forward slashes are escaped so that this file does not find itself. */
const PLACES = [/(?<![\w.:/-])\/(?:root|work|Users|home\/[\w-]+)\/[\w.-]/, /\b[A-Z]:\\Users\\\w/];
/** Servers packages come from: a lock file or script must work behind any mirror. */
const REGISTRIES = [
  /\bregistry\.[\w-]+\.(?:org|com|cn)\b/,
  /\/\/[\w.:-]*(?:artifactory|nexus|verdaccio)[\w.:-]*\//i,
  /"resolved": "https?:/,
];

/** What in this text belongs to the machine it was written on. */
export function belongsToOneMachine(text: string): string[] {
  const places = [ROOT, homedir()].filter((place) => place.length > '/root'.length && text.includes(place));
  return [...places, ...[...PLACES, ...REGISTRIES].flatMap((pattern) => pattern.exec(text)?.[0] ?? [])];
}
