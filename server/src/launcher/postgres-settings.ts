import { totalmem } from 'node:os';

/** Where the server listens: a socket in a private folder, or loopback where there are no Unix sockets. */
export type Listening = { socketFolder: string; port: number } | { address: '127.0.0.1'; port: number };

/** For two cores; what the connections may do is set on the roles. */
const TUNING = {
  max_connections: '60',
  work_mem: '8MB',
  // A large table on its way in touches every index all over. Checkpoints far apart and packed pages keep the log small.
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Start-up, recovery and crashes are written down; statements and their values, which name people, are not. */
const LOGGING = {
  logging_collector: 'off',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const MB = 1024 * 1024;

/**
 * The database shares the machine with the server and whatever else runs there, so it takes an eighth of the memory
 * where its own manual advises a quarter for a machine of its own, and trusts the system to cache half of it.
 * @param memory of the machine, bytes
 */
export function memorySettings(memory: number): Record<string, string> {
  const share = (part: number, least: number, most: number) =>
    `${Math.round(Math.min(Math.max(memory / part, least * MB), most * MB) / MB)}MB`;
  return {
    shared_buffers: share(8, 128, 2048),
    effective_cache_size: share(2, 512, 1_048_576),
    maintenance_work_mem: share(64, 64, 256),
  };
}

/** What this process may use: the limit of its container, where there is one. Bytes. */
function memoryAtHand(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}

const SAFE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
/** For throw-away clusters in tests, each of many servers: `assertSafeSettings` refuses to serve from one. */
const FAST_AND_UNSAFE = {
  ...{ fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
  max_connections: '200',
};

export function postgresArguments(cluster: string, listening: Listening, durable: boolean): string[] {
  const settings = {
    ...TUNING,
    // Throw-away clusters are small, and there may be several.
    ...memorySettings(durable ? memoryAtHand() : 0),
    ...LOGGING,
    ...(durable ? SAFE : FAST_AND_UNSAFE),
    ...network(listening),
    port: String(listening.port),
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function network(listening: Listening): Record<string, string> {
  if ('address' in listening) return { listen_addresses: listening.address, unix_socket_directories: '' };
  return {
    listen_addresses: '',
    unix_socket_directories: listening.socketFolder,
    unix_socket_permissions: '0700',
  };
}
