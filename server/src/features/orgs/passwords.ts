import { randomInt } from 'node:crypto';

import { hash, verify } from '@node-rs/argon2';

import { LIMITS } from '@lianzhao/contracts';

/** argon2id, 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Of nobody: verifying against it takes as long as against a real one, so that unknown names cannot be told. */
let nobody: Promise<string> | undefined;

export async function passwordMatches(password: string, passwordHash: string | undefined): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await nobody), password.normalize('NFC'));
  return matches && passwordHash !== undefined;
}

/** Three of the four classes and at least ten characters: profile `djbh`, GB/T 22239-2019 8.1.4.1 a). */
export function isStrongEnough(password: string, username: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((one) => one.test(password)).length;
  const long = password.length >= LIMITS.passwordMin && password.length <= LIMITS.passwordMax;
  return long && classes >= 3 && !password.toLowerCase().includes(username.toLowerCase());
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';

/** A password to read aloud once: no characters that look alike, three classes by construction. */
export function oneTimePassword(): string {
  const all = LETTERS + CAPITALS + DIGITS;
  const pick = (from: string) => from.charAt(randomInt(from.length));
  const rest = Array.from({ length: 9 }, () => pick(all));
  return [pick(CAPITALS), pick(LETTERS), pick(DIGITS), ...rest].join('');
}
