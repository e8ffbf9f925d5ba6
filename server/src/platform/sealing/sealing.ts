import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../database';
import { type FieldKeys, FieldKeysUnusable } from './field-keys';

export const FIELD_KEYS = Symbol('keys of sealed fields');

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const INDEX = 'index';

/** What ties a value to its record. */
const owned = (owner: string) => Buffer.from(owner);

/**
 * Seals single values (AES-256-GCM) and makes the keyed hashes they are found by. A sealed value names its key, so
 * that keys can be changed, and belongs to one record: moved to another it does not open.
 */
@Injectable()
export class Sealing implements OnApplicationBootstrap {
  constructor(
    private readonly db: Database,
    @Inject(FIELD_KEYS) private readonly ring: FieldKeys,
  ) {}

  /** A server with other keys than the database was written with would write what nobody else can read. */
  async onApplicationBootstrap(): Promise<void> {
    const prints = new Map([...this.ring.keys, [INDEX, this.ring.index] as const]);
    for (const [id, key] of prints) {
      await this.db.rows(
        sql`insert into field_key (id, fingerprint) values (${id}, ${fingerprint(key)}) on conflict do nothing`,
      );
    }
    const known = await this.db.rows<{ id: string; fingerprint: Buffer }>(
      sql`select id, fingerprint from field_key where id = any(${[...prints.keys()]})`,
    );
    for (const { id, fingerprint: print } of known) {
      const ours = prints.get(id);
      if (!ours || !print.equals(fingerprint(ours))) throw otherKeys(id);
    }
  }

  /** Values sealed with another key than this are due to be sealed anew. */
  get currentKey(): string {
    return this.ring.current;
  }

  /** @param owner id of the record the value belongs to */
  seal(text: string, owner: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.key(this.ring.current), iv).setAAD(owned(owner));
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${this.ring.current}.${sealed.toString('base64url')}`;
  }

  /** @throws FieldKeysUnusable without the key; an Error when the value was changed or is another record's */
  open(sealed: string, owner: string): string {
    const [id = '', body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv(CIPHER, this.key(id), bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(owned(owner))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  /** Equal texts have equal digests; each purpose has a key of its own, so that digests of two never meet. */
  digest(purpose: string, text: string): Buffer {
    const key = Buffer.from(hkdfSync('sha256', this.ring.index, '', purpose, 32));
    return createHmac('sha256', key).update(text).digest();
  }

  private key(id: string): Buffer {
    const key = this.ring.keys.get(id);
    if (!key) {
      throw new FieldKeysUnusable(
        `字段密钥文件里没有密钥 ${id}，用它加密的内容打不开。请从备份恢复。`,
        `the key ${id} is missing`,
      );
    }
    return key;
  }
}

function fingerprint(key: Buffer): Buffer {
  return createHmac('sha256', key).update('lianzhao field key').digest().subarray(0, 16);
}

function otherKeys(id: string): FieldKeysUnusable {
  return new FieldKeysUnusable(
    `字段密钥 ${id} 不是这个数据库原来用的那一把。请恢复原来的密钥文件(见 docs/operations.md)。`,
    'the keys of sealed fields are not those of this database',
  );
}
