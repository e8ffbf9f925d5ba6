export { installJobs } from './install-jobs';
export { Jobs, JOBS_CONNECTION } from './jobs';
export { TickRow } from './tick.entity';
