import { Module } from '@nestjs/common';

import { ProjectsModule } from '../projects';
import { TimelineController } from './timeline.controller';
import { TimelineRepository } from './timeline.repository';
import { TimelineService } from './timeline.service';

/** Everything that happened to a firm, a lead or a project, in one list. */
@Module({
  imports: [ProjectsModule],
  controllers: [TimelineController],
  providers: [TimelineService, TimelineRepository],
})
export class TimelineModule {}
