import { describe, expect, it } from '@jest/globals';

import { dayOf } from '../../../platform/calendar';
import { isDataDate } from './data-date';

describe('the date of data', () => {
  it.each(['2025', '2024-11', '2024-02-29', dayOf(), dayOf().slice(0, 7)])('may be %s', (value) => {
    expect(isDataDate(value)).toBe(true);
  });

  it.each(['25', '2025-13', '2024-11-00', '2099', '2099-01', '2099-01-01', '2025/11', 2025, ''])(
    'may not be %s',
    (value) => {
      expect(isDataDate(value)).toBe(false);
    },
  );
});
