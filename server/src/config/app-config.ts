import 'reflect-metadata';

import { join, resolve } from 'node:path';

import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsIP,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

/** The environment is broken: one line a person can act on. */
export class ConfigError extends Error {}

const POSTGRES_URL = /^postgres(ql)?:\/\/.+/;

/** Every environment variable the product reads, under its own name. */
export class Environment {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT?: number;

  /** Address to listen on; loopback unless told otherwise. */
  @IsOptional()
  @Matches(/^[\w.:-]+$/)
  HOST?: string;

  /** Address people type, when a proxy stands in front; https makes cookies `Secure`. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL?: string;

  /** Comma-separated addresses of proxies whose forwarding headers are believed. */
  @Transform(({ value }: { value?: string }) =>
    value ? value.split(',').map((part) => part.trim()) : undefined,
  )
  @IsOptional()
  @IsIP(undefined, { each: true })
  TRUSTED_PROXIES?: string[];

  @IsOptional()
  @Matches(POSTGRES_URL)
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(POSTGRES_URL)
  DATABASE_APP_URL?: string;

  @IsOptional()
  @Matches(POSTGRES_URL)
  DATABASE_READER_URL?: string;

  /** Folder of the embedded database and of secrets. */
  @IsOptional()
  @IsString()
  LIANZHAO_DATA?: string;

  /** File with the keys of sealed fields; several servers over one database need the same. */
  @IsOptional()
  @IsString()
  LIANZHAO_FIELD_KEYS?: string;

  @IsOptional()
  @IsString()
  @MinLength(10)
  LIANZHAO_DEMO_PASSWORD?: string;

  @IsOptional()
  @IsIn(['silent', 'error', 'warn', 'info', 'debug'])
  LOG_LEVEL?: 'silent' | 'error' | 'warn' | 'info' | 'debug';

  /** `false` leaves scheduled work to other servers. */
  @Transform(({ value }: { value?: string }) =>
    value === undefined || value === '' ? undefined : value !== 'false',
  )
  @IsOptional()
  @IsBoolean()
  LIANZHAO_JOBS?: boolean;

  /** More rows in one export than these need somebody's consent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  LIANZHAO_EXPORT_ROWS?: number;
}

export interface AppConfig {
  http: { port: number; host: string; publicUrl: string | null; trustedProxies: string[] };
  database: { url: string | null; appUrl: string | null; readerUrl: string | null };
  dataFolder: string;
  fieldKeysFile: string;
  demoPassword: string | null;
  logLevel: NonNullable<Environment['LOG_LEVEL']>;
  jobs: boolean;
  /** Rows of an export that need nobody's consent. */
  freeExportRows: number;
  /** Built web to serve, or null for the API alone. */
  webFolder: string | null;
}

const HINTS: Record<string, string> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'an address or host name',
  PUBLIC_URL: 'an address such as https://crm.example.gov.cn',
  TRUSTED_PROXIES: 'IP addresses separated by commas',
  DATABASE_URL: 'postgresql://user:password@host:port/database',
  DATABASE_APP_URL: 'postgresql://user:password@host:port/database',
  DATABASE_READER_URL: 'postgresql://user:password@host:port/database',
  LIANZHAO_DEMO_PASSWORD: 'at least 10 characters',
  LOG_LEVEL: 'silent, error, warn, info or debug',
  LIANZHAO_EXPORT_ROWS: 'a whole number from 0 on',
};

/**
 * Reads and checks the environment once.
 * @param root folder that relative paths start from: the project's own
 * @throws ConfigError naming the variable, without its value (it may be a secret)
 */
export function readConfig(env: NodeJS.ProcessEnv, root: string = process.cwd()): AppConfig {
  const known = Object.fromEntries(NAMES.filter((name) => env[name]).map((name) => [name, env[name]]));
  const values = plainToInstance(Environment, known);
  const [problem] = validateSync(values, { skipMissingProperties: false });
  if (problem) {
    throw new ConfigError(
      `配置有误 ${problem.property}: expected ${HINTS[problem.property] ?? 'another value'}`,
    );
  }
  const dataFolder = resolve(root, values.LIANZHAO_DATA ?? '.data');
  return {
    http: {
      port: values.PORT ?? 3000,
      host: values.HOST ?? '127.0.0.1',
      publicUrl: values.PUBLIC_URL ?? null,
      trustedProxies: values.TRUSTED_PROXIES ?? [],
    },
    database: {
      url: values.DATABASE_URL ?? null,
      appUrl: values.DATABASE_APP_URL ?? null,
      readerUrl: values.DATABASE_READER_URL ?? null,
    },
    dataFolder,
    fieldKeysFile: resolve(root, values.LIANZHAO_FIELD_KEYS ?? join(dataFolder, 'field-keys.json')),
    demoPassword: values.LIANZHAO_DEMO_PASSWORD ?? null,
    logLevel: values.LOG_LEVEL ?? 'info',
    jobs: values.LIANZHAO_JOBS ?? true,
    freeExportRows: values.LIANZHAO_EXPORT_ROWS ?? 5_000,
    webFolder: resolve(root, 'web/dist'),
  };
}

const NAMES = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'TRUSTED_PROXIES',
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'DATABASE_READER_URL',
  'LIANZHAO_DATA',
  'LIANZHAO_FIELD_KEYS',
  'LIANZHAO_DEMO_PASSWORD',
  'LOG_LEVEL',
  'LIANZHAO_JOBS',
  'LIANZHAO_EXPORT_ROWS',
] as const satisfies readonly (keyof Environment)[];
