export { Bus } from './bus';
export { Fact, type FactClass, type FactData } from './fact';
export { OutboxRow } from './outbox.entity';
