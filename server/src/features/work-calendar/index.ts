export { CalendarYear } from './calendar-year.entity';
export { WorkCalendarChanged } from './work-calendar.facts';
export { WorkCalendarModule } from './work-calendar.module';
export { type ReferenceYear, WorkCalendarService } from './work-calendar.service';
export { Workdays } from './workdays';
