import { Injectable } from '@nestjs/common';

import { type HandedKind, HandedKinds } from '../../platform/handover';
import { BookRepository } from './book.repository';
import { HandoverRepository } from './handover.repository';

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
    return this.all().filter(({ follows }) => !follows);
  }

  /** Kinds that go where this one goes. */
  following({ kind }: HandedKind): HandedKind[] {
    return this.all().filter(({ follows }) => follows?.kind === kind);
  }
}
