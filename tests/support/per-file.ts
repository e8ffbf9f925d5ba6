import { afterAll, beforeAll } from '@jest/globals';

import { forgetPeople } from './people';
import { closeZone, openZone } from './zone';

beforeAll(openZone, 60_000);
afterAll(async () => {
  forgetPeople();
  await closeZone();
}, 60_000);
