import { disposePinia, getActivePinia, type Pinia } from 'pinia';

const open: Pinia[] = [];

export function opened(pinia: Pinia): Pinia {
  open.push(pinia);
  return pinia;
}

/**
 * Files share their modules: what a store does every so often would go on in the tests after it. A test that opens a
 * page anew, or in two tabs, leaves more than the one that is in use at its end.
 */
export function closePages(): void {
  const active = getActivePinia();
  for (const pinia of new Set([...open.splice(0), ...(active ? [active] : [])])) disposePinia(pinia);
}
