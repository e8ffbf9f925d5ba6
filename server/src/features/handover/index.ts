import { Handover } from './handover.entity';
import { HandoverItem } from './handover-item.entity';

export { BookHandedOver } from './handover.facts';
export { HandoverModule } from './handover.module';

export const HANDOVER_ENTITIES = [Handover, HandoverItem];
