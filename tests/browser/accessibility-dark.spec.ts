import { describe } from '@jest/globals';

import { DESK } from '../support/browser';
import { everyPageIsOpenToAll } from './every-page';

describe('in dark, no serious barrier stands', () => everyPageIsOpenToAll({ size: DESK, theme: 'dark' }));
