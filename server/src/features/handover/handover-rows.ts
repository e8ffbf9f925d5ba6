import { Injectable } from '@nestjs/common';

import { type HandedKind, HandedKinds } from '../../platform/handover';
import { BookRepository } from './book.repository';
import { HandoverRepository } from './handover.repository';

/** As people think of a book; what is not named here comes after. */
const ORDER = ['leads', 'projects', 'targets', 'tasks', 'next_steps', 'contacts'];

/** What hand-overs read and write, and of which kinds. */
@Injectable()
export class HandoverRows {
  constructor(
    private readonly kinds: HandedKinds,
    readonly book: BookRepository,
    readonly handovers: HandoverRepository,
  ) {}

  all(): readonly HandedKind[] {
    return this.kinds.all();
  }

  /** Kinds that somebody decides on. */
  leading(): HandedKind[] {
    const place = ({ kind }: HandedKind) => {
      const at = ORDER.indexOf(kind);
      return at < 0 ? ORDER.length : at;
    };
    return this.all()
      .filter(({ follows }) => !follows)
      .sort((a, b) => place(a) - place(b));
  }

  /** Kinds that go where this one goes. */
  following({ kind }: HandedKind): HandedKind[] {
    return this.all().filter(({ follows }) => follows?.kind === kind);
  }
}
