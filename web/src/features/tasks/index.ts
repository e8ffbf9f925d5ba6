export { default as RecordTasks } from './components/RecordTasks.vue';
export { default as TaskDialog } from './components/TaskDialog.vue';
export { default as TaskRows } from './components/TaskRows.vue';
export { useTaskActs } from './composables/useTaskActs';
export { useTaskName } from './composables/useTaskName';
export { myTasksQuery, taskKeys, taskPage, type Task } from './task.queries';
