/** Where the server listens: a socket in a private folder, or loopback where there are no Unix sockets. */
export type Listening = { socketFolder: string; port: number } | { address: '127.0.0.1'; port: number };

/** For two cores and a few hundred megabytes; what the connections may do is set on the roles. */
const TUNING = {
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
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

const SAFE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
/** For throw-away clusters in tests: `assertSafeSettings` refuses to serve from one. */
const FAST_AND_UNSAFE = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

export function postgresArguments(cluster: string, listening: Listening, durable: boolean): string[] {
  const settings = {
    ...TUNING,
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
