import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { ChannelKind } from '@lianzhao/contracts';

import { type FieldError, InvalidInput } from '../../../platform/errors';
import { Sealing } from '../../../platform/sealing';
import type { MaskedChannelDto } from '../contact.dto';
import type { Sought } from '../contact-search';
import type { ContactChannel } from './channel.entity';
import { maskOf, type ReadChannel, readChannel } from './channel-text';

const WHOLE = 'contact channel';
const ENDING = 'contact channel ending';
const PERSON = 'contact name at a firm';

/** A channel as it lies in the database. */
export type StoredChannel = Pick<ContactChannel, 'id' | 'kind' | 'sealed'>;
export type NewChannel = Pick<ContactChannel, 'id' | 'kind' | 'sealed' | 'hash' | 'endingHash'>;

/** Between what people write and what is stored; plain values go no further than here. */
@Injectable()
export class SealedChannels {
  constructor(private readonly sealing: Sealing) {}

  /**
   * What was typed, sealed. The same number twice is one channel.
   * @param pointer of the field, or of the list when several were typed
   */
  sealAll(typed: readonly string[], pointer: string): NewChannel[] {
    const channels = new Map<string, NewChannel>();
    const flaws: FieldError[] = [];
    for (const [at, text] of typed.entries()) {
      const read = readChannel(text);
      if (typeof read === 'string') flaws.push({ pointer: `${pointer}/${at}`, code: read });
      else channels.set(read.value, this.seal(read));
    }
    if (flaws.length > 0) throw new InvalidInput(flaws);
    return [...channels.values()];
  }

  sealOne(typed: string): NewChannel {
    const read = readChannel(typed);
    if (typeof read === 'string') throw new InvalidInput([{ pointer: '/value', code: read }]);
    return this.seal(read);
  }

  masked({ id, kind, sealed }: StoredChannel): MaskedChannelDto {
    return { id, kind, masked: maskOf({ kind, value: this.sealing.open(sealed, id) }) };
  }

  plain({ id, sealed }: StoredChannel): string {
    return this.sealing.open(sealed, id);
  }

  /** The value under the current key; hashes stay. */
  again(channel: StoredChannel): string {
    return this.sealing.seal(this.plain(channel), channel.id);
  }

  get currentKey(): string {
    return this.sealing.currentKey;
  }

  /** What somebody looks for: perhaps a whole number, perhaps its last four digits. */
  sought(typed: string): Sought {
    const text = typed.normalize('NFKC').trim();
    const read = readChannel(text);
    const endingHash = /^\d{4}$/.test(text) ? this.sealing.digest(ENDING, text) : null;
    return { typed, endingHash, hash: typeof read === 'string' ? null : this.hashOf(read) };
  }

  /** Of those that can be read; somebody may still be typing. */
  hashes(typed: readonly string[]): Buffer[] {
    return typed.flatMap((text) => {
      const read = readChannel(text);
      return typeof read === 'string' ? [] : [this.hashOf(read)];
    });
  }

  /** Hashes of those that are one person's alone; colleagues share a land line. */
  personal(typed: readonly string[]): Buffer[] {
    return typed.flatMap((text) => {
      const read = readChannel(text);
      return typeof read === 'string' || read.kind === 'phone' ? [] : [this.hashOf(read)];
    });
  }

  /** Tells two rows about one person by, without saying who it is. */
  markOf(person: string): string {
    return this.sealing.digest(PERSON, person).toString('hex');
  }

  private seal(read: ReadChannel): NewChannel {
    const id = randomUUID();
    return {
      ...{ id, kind: read.kind satisfies ChannelKind, sealed: this.sealing.seal(read.value, id) },
      hash: this.hashOf(read),
      endingHash: read.ending === null ? null : this.sealing.digest(ENDING, read.ending),
    };
  }

  private hashOf({ value }: ReadChannel): Buffer {
    return this.sealing.digest(WHOLE, value);
  }
}
