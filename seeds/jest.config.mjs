import { preset } from '../server/jest.preset.mjs';

export default { ...preset, testMatch: ['<rootDir>/src/**/*.spec.ts'] };
