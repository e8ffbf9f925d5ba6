export { Fake } from './fake-api';
export { withApp, withI18n } from './with-app';
