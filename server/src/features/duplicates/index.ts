import { DuplicatePair } from './pairs/duplicate-pair.entity';
import { DuplicateScan } from './pairs/duplicate-scan.entity';
import { JoinRequest } from './requests/join-request.entity';

export const DUPLICATE_ENTITIES = [DuplicatePair, DuplicateScan, JoinRequest];
