import { MOST_VIEWS, type ViewScope } from '@lianzhao/contracts';

import { DomainError } from '../../../platform/errors';

/** Others get to see a view only through somebody who may share it with them. */
export class ViewMayNotBeShared extends DomainError {
  constructor(scope: ViewScope) {
    super('forbidden', `view.may-not-share-${scope}`);
  }
}

/** One sees it, but it is somebody else's. */
export class ViewIsNotYours extends DomainError {
  constructor() {
    super('forbidden', 'view.not-yours');
  }
}

export class TooManyViews extends DomainError {
  constructor() {
    super('unprocessable', 'view.too-many', { most: MOST_VIEWS });
  }
}
