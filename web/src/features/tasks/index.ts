export { default as RecordTasks } from './components/RecordTasks.vue';
export { default as TaskRows } from './components/TaskRows.vue';
export { useTaskName } from './composables/useTaskName';
export { myTasksQuery, taskKeys, type Task } from './task.queries';
