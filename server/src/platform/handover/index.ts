export { type HandedKind, HandedKinds } from './handed-kinds';
