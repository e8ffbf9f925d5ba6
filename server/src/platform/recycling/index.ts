export type { KeptRow, Recyclable, RecycledKind, RecycleGuest } from './recycled-kind';
export { RecycledKinds } from './recycled-kinds';
