import { describe, expect, it, jest } from '@jest/globals';
import type * as argon2 from '@node-rs/argon2';

import { hashPassword, isStrongEnough, oneTimePassword, passwordMatches } from './passwords';

describe('passwords', () => {
  it('are stored as argon2id and match only themselves', async () => {
    const stored = await hashPassword('Grasslands-2026');

    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await expect(passwordMatches('Grasslands-2026', stored)).resolves.toBe(true);
    await expect(passwordMatches('grasslands-2026', stored)).resolves.toBe(false);
  });

  it('are the same however a letter with an accent was typed', async () => {
    const stored = await hashPassword('Cafe\u0301-Gaoxin-26');

    await expect(passwordMatches('Caf\u00e9-Gaoxin-26', stored)).resolves.toBe(true);
  });

  it('of nobody are verified like those of somebody, so that the time tells nothing', async () => {
    const verify = jest.spyOn(jest.requireActual<typeof argon2>('@node-rs/argon2'), 'verify');
    await passwordMatches('a guess', undefined);

    expect(verify).toHaveBeenCalledTimes(1);
    verify.mockRestore();
  });

  it('of nobody never match', async () => {
    await expect(passwordMatches('nobody has this password', undefined)).resolves.toBe(false);
  });

  it.each([
    ['Grassland26', true],
    ['grass-land26', true],
    ['Grass26!', false],
    ['grasslandland', false],
    ['grassland1234', false],
    ['My-officer-26', false],
  ])('%s is strong enough: %s', (password, strong) => {
    expect(isStrongEnough(password, 'officer')).toBe(strong);
  });

  it('handed out once are strong, and never twice the same', () => {
    const made = Array.from({ length: 200 }, () => oneTimePassword());

    expect(new Set(made).size).toBe(200);
    expect(made.every((password) => isStrongEnough(password, 'officer') && !/[0O1Il]/.test(password))).toBe(
      true,
    );
  });
});
