import { Module } from '@nestjs/common';

import { OrgsModule } from '../orgs';
import { PlannedTasks } from './planned-tasks';
import { TaskAssignees } from './task-assignees';
import { TaskChanges } from './task-changes';
import { TaskHandover } from './task-handover';
import { TaskJobs } from './task.jobs';
import { TaskRecycling } from './task-recycling';
import { TaskRemindersRepository } from './task-reminders.repository';
import { TaskRepository } from './task.repository';
import { TasksController } from './tasks.controller';
import { TasksService } from './tasks.service';

/** Tasks about any record. */
@Module({
  imports: [OrgsModule],
  controllers: [TasksController],
  providers: [
    ...[TasksService, TaskRepository, TaskChanges, TaskAssignees, PlannedTasks],
    ...[TaskHandover, TaskJobs, TaskRemindersRepository, TaskRecycling],
  ],
  exports: [PlannedTasks],
})
export class TasksModule {}
