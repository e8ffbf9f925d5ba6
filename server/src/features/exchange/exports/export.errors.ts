import type { ExportStatus } from '@lianzhao/contracts';

import { DomainError } from '../../../platform/errors';

/** What is asked for can be done in another state of the export only. */
export class ExportIsElsewhere extends DomainError {
  constructor(status: ExportStatus) {
    super('conflict', 'export.elsewhere', { status });
  }
}

/** Whoever asked for it may not read the list any more, or is gone. */
export class ExporterHasNoRight extends DomainError {
  constructor() {
    super('forbidden', 'export.no-right');
  }
}

/** Somebody stopped it while it was being written. */
export class ExportIsStopped extends DomainError {
  constructor() {
    super('conflict', 'export.stopped');
  }
}
