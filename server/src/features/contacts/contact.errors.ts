import { DomainError } from '../../platform/errors';

/** Somebody with this number or address is here already; may be made all the same once that was said. */
export class ContactIsDuplicate extends DomainError {
  constructor({ id, name }: { id: string; name: string }) {
    super('conflict', 'contact.duplicate', { id, name });
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

/** The last post of a person cannot go: he would be found nowhere. */
export class LastPost extends DomainError {
  constructor() {
    super('conflict', 'contact.last-post');
  }
}
