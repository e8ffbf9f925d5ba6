import { describe, expect, it } from '@jest/globals';

import { readText, repositoryFiles } from '../support/repository';

describe('the audit trail', () => {
  const written = repositoryFiles(/^server\/src\/.*(?<!\.spec)\.ts$/).flatMap((path) =>
    [...readText(path).matchAll(/\baction: '([a-z_]+:[a-z_-]+)'/g)].map(([, action]) => action as string),
  );
  const known = readText('web/src/features/audit/audit.words.ts');

  it('has words for what the server writes into it', () => {
    expect(written.length).toBeGreaterThan(60);
    expect(written.filter((action) => !known.includes(`'${action}'`))).toEqual([]);
  });
});
