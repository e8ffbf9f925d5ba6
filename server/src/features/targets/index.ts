import { ExpansionSignal } from './expansion-signal.entity';
import { TargetList, TargetQuota } from './target-list.entity';
import { Target } from './target.entity';
import { TargetWeight } from './weights/target-weight.entity';

export { type UnaskedFirm, UnaskedFirms } from './candidates/unasked-firms';
export { TargetListsService } from './lists/target-lists.service';
export { TargetDto } from './lists/target.dto';
export { TargetsService } from './lists/targets.service';
export { SignalsService } from './signals/signals.service';
export { TargetsAssigned } from './target.facts';
export { TargetsModule } from './targets.module';

export const TARGET_ENTITIES = [TargetList, TargetQuota, Target, ExpansionSignal, TargetWeight];
