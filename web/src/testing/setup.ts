import { cleanup, configure } from '@testing-library/vue';
import { disposePinia, getActivePinia } from 'pinia';
import { afterEach, beforeEach, vi } from 'vitest';

// How long something takes to appear says how busy the machine is, not whether it is right.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  const pinia = getActivePinia();
  // Files share their modules: what a store does every so often would go on in the tests after it.
  if (pinia) disposePinia(pinia);
  vi.unstubAllGlobals();
});
