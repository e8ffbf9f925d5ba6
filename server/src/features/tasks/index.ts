import { Task } from './task.entity';
import { TaskLink } from './task-link.entity';

export { type Plan, type PlannedTask, PlannedTasks } from './planned-tasks';
export { taskVisibleTo } from './task.access';
export { TaskAssigned, TaskIsDue } from './task.facts';
export { TASK_REMINDERS_QUEUE, TaskJobs } from './task.jobs';
export { TasksModule } from './tasks.module';

export const TASK_ENTITIES = [Task, TaskLink];
