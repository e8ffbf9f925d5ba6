import { cleanup } from '@testing-library/vue';
import { afterEach, beforeEach } from 'vitest';

beforeEach(() => localStorage.clear());
afterEach(() => cleanup());
