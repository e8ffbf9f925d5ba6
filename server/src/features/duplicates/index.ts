import { DuplicatePair } from './pairs/duplicate-pair.entity';
import { DuplicateScan } from './pairs/duplicate-scan.entity';
import { JoinRequest } from './requests/join-request.entity';

export { JoinDecided, JoinRequested } from './duplicate.facts';
export { DuplicatesModule } from './duplicates.module';

export { DUPLICATE_SCAN_QUEUE, PairScan } from './pairs/pair-scan';

export const DUPLICATE_ENTITIES = [DuplicatePair, DuplicateScan, JoinRequest];
