import { DomainError } from '../../platform/errors';

export class ServerNotReady extends DomainError {
  constructor() {
    super('unavailable', 'server.not-ready');
  }
}
