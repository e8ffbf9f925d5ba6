import { join } from 'node:path';

import type { INestApplicationContext } from '@nestjs/common';
import {
  AreasService,
  ChainsService,
  ClassificationsService,
  Database,
  FirmsImport,
  SYSTEM_ACTOR,
  WorkCalendarService,
} from '@lianzhao/server';

import { firmsHash, mergeFirms } from './atlas/merge-firms';
import { openAtlas } from './atlas/read-atlas';
import { readFolder } from './atlas/read-folder';
import { readAreas } from './read-areas';
import { readDivisions, readIndustries, type ReferenceCodes } from './read-codes';
import { readHolidays } from './read-holidays';

export { AtlasError } from './atlas/problems';

export interface ReferenceOptions {
  log?: (line: string) => void;
  /** Another atlas than the one that comes with the product. */
  folder?: string;
}

/** Of several servers that start with a new atlas on one database the first loads it, the others wait and find it there. */
const TURN = 720_112;

/** What is asked of an application: its services. */
export type ServiceSource = Pick<INestApplicationContext, 'get'>;

/**
 * Loads the reference atlas: every changed chain is read and checked before anything is written, and all of it
 * is written in one transaction. Unchanged chains are not even read; a second start costs milliseconds.
 */
export async function loadReference(
  app: ServiceSource,
  { log = () => undefined, folder = shipped('atlas') }: ReferenceOptions = {},
): Promise<void> {
  await app.get(AreasService, { strict: false }).fill(readAreas(shipped('areas.csv')));
  await app.get(WorkCalendarService, { strict: false }).fill(readHolidays(shipped('holidays.csv')));
  const codes = app.get(ClassificationsService, { strict: false });
  for (const [scheme, { edition, entries }] of codeTables()) await codes.fill(scheme, edition, entries);
  const chains = app.get(ChainsService, { strict: false });
  const firms = app.get(FirmsImport, { strict: false });
  const folders = openAtlas(folder);
  const hashes = folders.map(({ contentHash }) => contentHash);
  const held = await Promise.all(
    folders.map(({ code, contentHash }) => chains.holdsAtlas(code, contentHash)),
  );
  if (held.every(Boolean) && (await firms.holds(firmsHash(hashes)))) return;

  log('Reading the chain atlas …');
  const read = folders.map(readFolder);
  const register = mergeFirms(read, firmsHash(hashes));
  await app.get(Database, { strict: false }).inTurn(TURN, async () => {
    for (const { chain } of read) {
      const written = await chains.replaceAtlas(SYSTEM_ACTOR, chain);
      if (written) log(`${chain.nodes[0]?.nameZh ?? chain.code}: ${chain.nodes.length} nodes`);
    }
    const written = await firms.replaceAtlas(SYSTEM_ACTOR, register);
    if (written) log(`Enterprises: ${register.firms.length}, relations: ${register.relations.length}`);
  });
}

function codeTables(): ['division' | 'industry', ReferenceCodes][] {
  return [
    ['division', readDivisions(shipped('divisions.csv'))],
    ['industry', readIndustries(shipped('industries.csv'))],
  ];
}

/** Beside the package, from `src` as from `dist`. */
function shipped(name: string): string {
  return join(__dirname, '..', '..', 'reference', name);
}
