export { default as NoticeBell } from './components/NoticeBell.vue';
