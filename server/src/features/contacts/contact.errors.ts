import { DomainError } from '../../platform/errors';

/** Somebody with this number or address is here already; may be made all the same once that was said. */
export class ContactIsDuplicate extends DomainError {
  constructor({ id, name }: { id: string; name: string }) {
    super('conflict', 'contact.duplicate', { id, name });
  }
}

/** Lives on in another file; says in which, so that an old address still leads there. */
export class ContactIsMerged extends DomainError {
  constructor({ id, name }: { id: string; name: string }) {
    super('not-found', 'contact.merged', { id, name });
  }
}

/** The person has this number already, or ten others. */
export class ChannelRefused extends DomainError {
  constructor(why: 'twice' | 'too-many', most: number | null = null) {
    super('conflict', `contact.channel-${why}`, most === null ? {} : { most });
  }
}

/** A person is erased by whoever answers for him, or by a manager. */
export class NotTheOwner extends DomainError {
  constructor() {
    super('forbidden', 'contact.not-the-owner');
  }
}

/** Who was told the numbers of a person is for whoever answers for him, and for managers. */
export class RevealsNotYours extends DomainError {
  constructor() {
    super('forbidden', 'contact.reveals-not-yours');
  }
}

/** The last post of a person cannot go: he would be found nowhere. */
export class LastPost extends DomainError {
  constructor() {
    super('conflict', 'contact.last-post');
  }
}
