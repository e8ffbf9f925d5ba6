import { randomUUID } from 'node:crypto';

/** Something that happened, named in the past tense. Properties must survive JSON. */
export abstract class Fact {
  /** Of this happening; lets a handler that runs twice notice it. */
  readonly id: string = randomUUID();

  get name(): string {
    return this.constructor.name;
  }
}

export type FactClass<F extends Fact> = abstract new (...args: never[]) => F;

/** What arrives at a handler: the fact's data without its class. */
export type FactData<F extends Fact> = Omit<F, 'name'>;
