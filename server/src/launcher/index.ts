export { LaunchError } from './launch-error';
export { type Administrator, type Cluster, type ClusterOptions, startCluster } from './start-cluster';
export { prepareDatabase } from './prepare-database';
export { type ExternalUrls, prepareExternalDatabase } from './external-database';
export { runningInstance } from './instance-lock';
export { assertSafeHost, assertSafeSettings } from './safe-settings';
