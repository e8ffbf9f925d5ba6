export { API_PREFIX, type AppOptions, createApp } from './app.factory';
export { type AppConfig, ConfigError, readConfig } from './config';
export {
  type AtlasBomRow,
  type AtlasLink,
  type AtlasNode,
  type AtlasProduct,
  type AtlasSelfSupply,
  type AtlasSite,
  type AtlasVolume,
  type ChainAtlas,
  AreasService,
  ChainsService,
  GoalsService,
  ProfileService,
} from './features/chains';
export { contactSearchColumns, ContactsService, SealedChannels } from './features/contacts';
export { PairScan } from './features/duplicates';
export {
  type AtlasAnchor,
  type AtlasFirm,
  type AtlasRelation,
  EnterprisesService,
  ClassificationsService,
  FirmsImport,
  type ReferenceEntry,
  type FirmsAtlas,
  nameKeyOf,
  searchColumns,
} from './features/enterprises';
export { ClaimsService, DisputesService, LeadCollaborators, LeadJobs, LeadsService } from './features/leads';
export { RecyclingJobs } from './features/lists';
export { type ReferenceYear, WorkCalendarService } from './features/work-calendar';
export { DepartmentsService, type SeedUser, UsersService } from './features/orgs';
export { ProjectMovesService, ProjectsService } from './features/projects';
export { SignalsService, TargetListsService, TargetsService } from './features/targets';
export { TaskJobs } from './features/tasks';
export { VisitsService } from './features/visits';
export * from './launcher';
export { migrate } from './migrate';
export { type Actor, SYSTEM_ACTOR } from './platform/access';
export { type Connection, Database, type DatabaseConnections, dataSourceOf } from './platform/database';
export { writeWorkbook } from './platform/spreadsheet';
export { searchWords } from './platform/search';
export { SCHEMA } from './schema';
