export { default as ConvertLead } from './components/ConvertLead.vue';
export { default as DueMark } from './components/DueMark.vue';
export { default as ProjectOfLead } from './components/ProjectOfLead.vue';
export { default as ProjectStageTag } from './components/ProjectStageTag.vue';
export { projectKeys, projectPage, projectQuery, type Project } from './project.queries';
