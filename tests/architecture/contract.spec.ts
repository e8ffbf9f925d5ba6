import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { readText, ROOT } from '../support/repository';

describe('the generated contract', () => {
  let fresh: { openapi: string; schema: string };

  beforeAll(() => {
    const output = execFileSync(process.execPath, [join(__dirname, 'generate-contract.mjs')], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    fresh = JSON.parse(output) as typeof fresh;
  }, 120_000);

  it('server/openapi.json is what the DTO classes say today: run npm run openapi', () => {
    expect(JSON.parse(readText('server/openapi.json'))).toEqual(JSON.parse(fresh.openapi));
    expect(readText('server/openapi.json')).toBe(fresh.openapi);
  });

  it('web/src/api/schema.d.ts is made from it: run npm run openapi', () => {
    expect(readText('web/src/api/schema.d.ts')).toBe(fresh.schema);
  });

  it('names every field a body may have', () => {
    const { paths, components } = JSON.parse(fresh.openapi) as OpenApi;
    const bodies = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody }]) => {
        const reference = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
        return reference
          ? [{ name: `${method} ${path}`, fields: components.schemas[reference]?.properties }]
          : [];
      }),
    );

    expect(bodies.length).toBeGreaterThan(8);
    expect(bodies.filter(({ fields }) => Object.keys(fields ?? {}).length === 0)).toEqual([]);
  });
});

interface OpenApi {
  paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema: { $ref?: string } }> } }>
  >;
  components: { schemas: Record<string, { properties?: object }> };
}
