import { Injectable } from '@nestjs/common';

import type { Actor } from '../access/actor';
import { RecordNotFound } from '../errors';
import type { RegisterImport } from './register-import';

/** Registers that take tables; each feature adds its own while the application is built. */
@Injectable()
export class RegisterImports {
  private readonly known = new Map<string, RegisterImport>();

  register<Values>(source: RegisterImport<Values>): void {
    this.known.set(source.code, source as RegisterImport);
  }

  of(actor: Actor): RegisterImport[] {
    return [...this.known.values()].filter(({ permission }) => actor.permissions.has(permission));
  }

  /** One that this person may import into; any other is not there for him. */
  get(actor: Actor, code: string): RegisterImport {
    const found = this.of(actor).find((each) => each.code === code);
    if (!found) throw new RecordNotFound('register');
    return found;
  }
}
