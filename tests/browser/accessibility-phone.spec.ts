import { describe } from '@jest/globals';

import { PHONE } from '../support/browser';
import { everyPageIsOpenToAll } from './every-page';

describe('in phone, no serious barrier stands', () => everyPageIsOpenToAll({ size: PHONE, theme: 'light' }));
