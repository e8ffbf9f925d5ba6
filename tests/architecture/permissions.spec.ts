import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Controller, Get, SetMetadata } from '@nestjs/common';
import { PERMISSIONS } from '@lianzhao/contracts';
import { API_PREFIX } from '@lianzhao/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readJson } from '../support/repository';
import { handlersOf, type Route, routesOf } from '../support/routes';
import { closeZone, openZone, zone } from '../support/zone';

const SNAPSHOT = 'tests/architecture/permissions.snapshot.json';
/** What anybody may call. Adding a line here is a decision about security. */
const PUBLIC = ['GET /health/live', 'GET /health/ready', 'POST /sessions'];

describe('every handler', () => {
  let routes: Route[];

  beforeAll(async () => {
    await openZone();
    routes = routesOf(zone().app);
    if (process.env.UPDATE_PERMISSIONS === 'true') {
      writeFileSync(join(__dirname, '../..', SNAPSHOT), `${JSON.stringify(snapshotOf(routes), null, 2)}\n`);
    }
  });
  afterAll(closeZone);

  it('asks for what tests/architecture/permissions.snapshot.json says', () => {
    expect(snapshotOf(routes)).toEqual(readJson<Record<string, string>>(SNAPSHOT));
  });

  it('asks for a permission that exists, a session, or is public by name', () => {
    const known = (access: string) =>
      access.startsWith('signed-in') ||
      access === 'public' ||
      (PERMISSIONS as readonly string[]).includes(access);

    expect(routes.filter(({ access }) => !known(access))).toEqual([]);
    expect(routes.filter(({ access }) => access === 'public').map(nameOf)).toEqual(PUBLIC);
  });

  it('is all there is below the prefix of the API', () => {
    const instance = zone().app.getHttpAdapter().getInstance() as { printRoutes: (how: object) => string };
    const registered = readTree(instance.printRoutes({ commonPrefix: false, includeHooks: false }))
      .filter((route) => route.includes(` /${API_PREFIX}`) || route.includes(' /api'))
      .filter((route) => !/^(HEAD|OPTIONS) /.test(route))
      .map((route) => route.replace(`/${API_PREFIX}`, ''))
      .sort();

    expect(registered).toEqual(routes.map(nameOf).sort());
    expect(registered.length).toBeGreaterThan(25);
  });
});

describe('the walk over handlers', () => {
  it('sees a handler that was left without a permission', () => {
    @Controller('made-up')
    class MadeUpController {
      @Get()
      open() {
        return null;
      }

      @Get('closed')
      @SetMetadata('lianzhao:access', { kind: 'permission', permission: 'lead:read' })
      closed() {
        return null;
      }
    }

    expect(handlersOf(MadeUpController).map(({ path, access }) => [path, access])).toEqual([
      ['/made-up', 'nothing'],
      ['/made-up/closed', 'lead:read'],
    ]);
  });
});

function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

function snapshotOf(routes: Route[]): Record<string, string> {
  return Object.fromEntries(routes.map((route) => [nameOf(route), route.access]));
}

/** Fastify draws its routes as a tree: each level of depth is four characters. */
function readTree(drawing: string): string[] {
  const path: string[] = [];
  return drawing.split('\n').flatMap((line) => {
    const branch = /^((?:│ {3}| {4})*)[├└]── ?(\S*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!branch) return [];
    const [, indent, part, methods] = branch;
    path.length = indent!.length / 4;
    path.push(part!);
    return (methods ?? '')
      .split(', ')
      .filter(Boolean)
      .map((method) => `${method} ${path.join('')}`);
  });
}
