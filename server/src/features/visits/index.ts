import { Visit } from './visit.entity';
import { VisitAnchor, VisitFirm, VisitNode, VisitPerson } from './visit-parts.entity';

export { visitVisibleTo } from './visit.access';
export { VisitRecorded } from './visit.facts';
export { VisitsModule } from './visits.module';
export { VisitsService } from './visits.service';
export { Visit };

export const VISIT_ENTITIES = [Visit, VisitFirm, VisitPerson, VisitNode, VisitAnchor];
