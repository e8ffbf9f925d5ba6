import { Module } from '@nestjs/common';

import { WorkCalendarController } from './work-calendar.controller';
import { WorkCalendarRepository } from './work-calendar.repository';
import { WorkCalendarService } from './work-calendar.service';

@Module({
  controllers: [WorkCalendarController],
  providers: [WorkCalendarService, WorkCalendarRepository],
  exports: [WorkCalendarService],
})
export class WorkCalendarModule {}
