import { cleanup, configure } from '@testing-library/vue';
import { afterEach, beforeEach, vi } from 'vitest';

import { closePages } from './open-pages';

// How long something takes to appear says how busy the machine is, not whether it is right.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  closePages();
  vi.unstubAllGlobals();
});
