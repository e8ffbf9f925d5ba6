import { describe, expect, it } from '@jest/globals';

import { readText, repositoryFiles } from '../support/repository';

/** `api/search` "part of the name of a test" */
const PROOFS = [...readText('docs/complaints.md').matchAll(/`(api|browser|unit)\/([\w-]+)` "([^"]+)"/g)];

function specsOf(section: string, name: string): string[] {
  if (section !== 'unit') return [`tests/${section}/${name}.spec.ts`];
  return repositoryFiles(new RegExp(`^(server|web|seeds)/src/.*${name}.*\\.spec\\.ts$`));
}

describe('the page of complaints', () => {
  it('answers most of them', () => {
    expect(PROOFS.length).toBeGreaterThan(40);
  });

  it.each(PROOFS.map(([, section, name, words]) => [`${section}/${name}`, words!] as const))(
    'names a test that exists: %s "%s"',
    (place, words) => {
      const [section, name] = place.split('/') as [string, string];
      const texts = specsOf(section, name).map(readText).join('\n');

      expect(texts).toContain(words);
    },
  );
});
