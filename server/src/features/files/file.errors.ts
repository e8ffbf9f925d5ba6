import { FILE_LIMITS } from '@lianzhao/contracts';

import { DomainError } from '../../platform/errors';

/** What is in the file is none of the kinds that are kept, whatever it is called. */
export class FileTypeRefused extends DomainError {
  constructor(name: string) {
    super('unprocessable', 'file.type-refused', { name });
  }
}

export class FileIsEmpty extends DomainError {
  constructor(name: string) {
    super('unprocessable', 'file.empty', { name });
  }
}

export class TooManyFiles extends DomainError {
  constructor() {
    super('conflict', 'file.too-many', { most: FILE_LIMITS.perRecord });
  }
}

/** Only who added it, or a manager, may remove a file or bring it back. */
export class FileOfOthers extends DomainError {
  constructor() {
    super('forbidden', 'file.of-others');
  }
}

/** A browser cannot draw it safely; it can be downloaded. */
export class NoPreview extends DomainError {
  constructor() {
    super('conflict', 'file.no-preview');
  }
}
