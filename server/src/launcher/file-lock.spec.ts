import { once } from 'node:events';
import type * as Fs from 'node:fs';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { identifyProcess, lockOwner, tryLock, waitForLock } from '../../bin/file-lock.mjs';
import { Temporary } from './testing/temporary';

describe('a lock file', () => {
  const temporary = new Temporary();
  let path: string;
  beforeEach(() => {
    path = temporary.folder('the.lock');
    mkdirSync(dirname(path), { recursive: true });
  });
  afterEach(() => temporary.remove());

  it('has one holder, who can leave a note, and leaves nothing behind', async () => {
    const { lock } = await tryLock(path, { why: 'test' });
    lock!.annotate({ address: 'http://127.0.0.1:3000' });

    const { owner } = await tryLock(path);
    expect(owner).toMatchObject({ pid: process.pid, why: 'test', address: 'http://127.0.0.1:3000' });
    lock!.release();
    expect(lockOwner(path)).toBeUndefined();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('goes to exactly one of many who ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryLock(path)));

    expect(answers.filter(({ lock }) => lock !== undefined)).toHaveLength(1);
  });

  it('is recovered by exactly one when its holder is dead, with the note he left', async () => {
    const dead = temporary.start('true', []);
    await once(dead, 'exit');
    writeFileSync(path, JSON.stringify({ pid: dead.pid, born: 'long ago', key: 'k', note: 'mine' }));

    expect(lockOwner(path)).toBeUndefined();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryLock(path)));
    const won = answers.filter(({ lock }) => lock !== undefined);
    expect(won).toHaveLength(1);
    expect(won[0]!.left).toMatchObject({ note: 'mine' });
    expect(existsSync(`${path}.recovery`)).toBe(false);
  });

  it('is left to whoever was faster in following a dead holder', async () => {
    writeFileSync(path, JSON.stringify({ pid: 2 ** 30, born: 'long ago', key: 'dead' }));
    const faster = JSON.stringify({ ...identifyProcess(process.pid), key: 'faster' });
    const fs = jest.requireActual<typeof Fs>('node:fs');
    const { linkSync } = fs;
    // Between our look at the dead one and our turn to follow him, another has done so.
    jest.spyOn(fs, 'linkSync').mockImplementation((from, to) => {
      if (String(to).endsWith('.recovery')) writeFileSync(path, faster);
      linkSync(from, to);
    });

    expect((await tryLock(path)).owner).toMatchObject({ key: 'faster' });
    expect(readFileSync(path, 'utf8')).toBe(faster);
    jest.restoreAllMocks();
  });

  it('is recovered when the number of the dead holder belongs to somebody else now', async () => {
    const stranger = temporary.start('sleep', ['60']);
    writeFileSync(path, JSON.stringify({ pid: stranger.pid, born: 'another time', key: 'k' }));

    expect((await tryLock(path)).lock).toBeDefined();
  });

  it('is respected while its holder may still be writing it, and recovered later', async () => {
    writeFileSync(path, '{"pid":');
    expect((await tryLock(path)).owner).toBeDefined();

    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path, longAgo, longAgo);
    expect((await tryLock(path)).lock).toBeDefined();
  });

  it('is given up only by its holder', async () => {
    const { lock } = await tryLock(path);
    const taken = JSON.stringify({ ...identifyProcess(process.pid), key: 'another' });
    writeFileSync(path, taken);
    lock!.release();

    expect(readFileSync(path, 'utf8')).toBe(taken);
  });

  it('can be waited for', async () => {
    const { lock } = await tryLock(path);
    const waitedFor: number[] = [];
    const waiting = waitForLock(path, { onWait: ({ pid }) => waitedFor.push(pid) });
    setTimeout(() => lock!.release(), 50);

    (await waiting).release();
    expect(waitedFor).toEqual([process.pid]);
  });
});

describe('identifyProcess', () => {
  const temporary = new Temporary();
  afterEach(() => temporary.remove());

  it('knows this process, and nobody for a number that is free or nonsense', async () => {
    const gone = temporary.start('true', []);
    await once(gone, 'exit');

    expect(identifyProcess(process.pid)).toEqual(identifyProcess(process.pid));
    expect(identifyProcess(process.pid)?.pid).toBe(process.pid);
    expect(identifyProcess(gone.pid!)).toBeUndefined();
    expect(identifyProcess(-1)).toBeUndefined();
    expect(identifyProcess(Number.NaN)).toBeUndefined();
  });
});
