export { Visit } from './visit.entity';
export { VisitRecorded } from './visit.facts';
export { VisitsModule } from './visits.module';
export { VisitsService } from './visits.service';
