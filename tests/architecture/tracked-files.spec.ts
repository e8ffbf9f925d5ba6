import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { repositoryFiles, ROOT } from '../support/repository';
import { belongsToOneMachine } from './tracked-files';

const TEXT =
  /\.(ts|mjs|cjs|js|json|vue|css|html|md|ya?ml|csv|sql|sh|conf)$|(^|\/)(\.\w+|Dockerfile|run|LICENSE)$/;

describe('tracked files', () => {
  it('name no place of one machine and no registry', () => {
    const found = repositoryFiles(TEXT)
      .filter((file) => file !== 'tests/architecture/tracked-files.spec.ts')
      .flatMap((file) =>
        belongsToOneMachine(readFileSync(join(ROOT, file), 'utf8')).map((match) => `${file}: ${match}`),
      );

    expect(found).toEqual([]);
  });

  it('hold no skipped or lone test', () => {
    const found = repositoryFiles(/\.spec\.ts$/).filter((file) =>
      /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );

    expect(found.filter((file) => file !== 'tests/architecture/tracked-files.spec.ts')).toEqual([]);
  });

  it.each([
    'cd /root/project && ls',
    'see /home/li/notes.md',
    '"cwd": "/Users/wang/crm"',
    'C:\\Users\\li\\crm',
    '"resolved": "https://mirror.example/fastify.tgz"',
    'npm config set registry https://registry.npmjs.org/',
    'https://nexus.example.cn/repository/',
    ROOT,
  ])('would be refused with: %s', (text) => {
    expect(belongsToOneMachine(text)).not.toEqual([]);
  });

  it.each([
    'GET /home',
    'https://example.cn/home/li/x',
    '/srv/链招',
    './home/x/y',
    'web/Users/x',
    '/api/v1/users/1',
  ])('may say: %s', (text) => {
    expect(belongsToOneMachine(text)).toEqual([]);
  });
});
