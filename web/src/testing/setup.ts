import { cleanup } from '@testing-library/vue';
import { afterEach, beforeEach, vi } from 'vitest';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
