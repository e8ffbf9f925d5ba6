import { DomainError } from '../../../platform/errors';

export class SameEnterprise extends DomainError {
  constructor() {
    super('unprocessable', 'merge.same-enterprise');
  }
}
