/** Who may do what in the product's database. None is superuser, only the owner may create anything. */
export const OWNER = 'lianzhao_owner';
export const APP = 'lianzhao_app';
export const READER = 'lianzhao_reader';

export const NO_PRIVILEGES = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

/** A slow statement, a held lock or a forgotten transaction must not stop everybody else. */
export const APP_SETTINGS = {
  statement_timeout: '10s',
  lock_timeout: '3s',
  idle_in_transaction_session_timeout: '15s',
};
export const READER_SETTINGS = { ...APP_SETTINGS, default_transaction_read_only: 'on' };

/** Whatever the owner creates later is at once usable by the two others, in every schema. */
export function defaultPrivileges(): string[] {
  const forOwner = `ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER}`;
  return [
    `${forOwner} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP}`,
    `${forOwner} GRANT USAGE ON SEQUENCES TO ${APP}`,
    `${forOwner} GRANT SELECT ON TABLES TO ${READER}`,
    `${forOwner} GRANT USAGE ON SCHEMAS TO ${APP}, ${READER}`,
  ];
}
