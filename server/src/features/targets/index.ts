import { ExpansionSignal } from './expansion-signal.entity';
import { TargetList, TargetQuota } from './target-list.entity';
import { Target } from './target.entity';

export { TargetsModule } from './targets.module';

export const TARGET_ENTITIES = [TargetList, TargetQuota, Target, ExpansionSignal];
