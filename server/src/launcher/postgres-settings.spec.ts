import { describe, expect, it } from '@jest/globals';

import { memorySettings } from './postgres-settings';

const GB = 1024 ** 3;

describe('memorySettings', () => {
  it('takes an eighth of the memory and leaves the rest to others', () => {
    expect(memorySettings(4 * GB)).toEqual({
      shared_buffers: '512MB',
      effective_cache_size: '2048MB',
      maintenance_work_mem: '64MB',
    });
  });

  it('keeps what it cannot work without on a small machine, and takes no more than it can use of a large one', () => {
    expect(memorySettings(0.5 * GB).shared_buffers).toBe('128MB');
    expect(memorySettings(256 * GB).shared_buffers).toBe('2048MB');
  });
});
