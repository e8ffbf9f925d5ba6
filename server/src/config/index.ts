export { type AppConfig, ConfigError, readConfig } from './app-config';
