import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';

import type { AppConfig } from './config';
import { AnchorsModule } from './features/anchors';
import { AuditModule } from './features/audit';
import { AuthModule } from './features/auth';
import { ChainsModule } from './features/chains';
import { DuplicatesModule } from './features/duplicates';
import { EnterprisesModule } from './features/enterprises';
import { FilesModule } from './features/files';
import { ContactsModule } from './features/contacts';
import { HandoverModule } from './features/handover';
import { ExchangeModule } from './features/exchange';
import { HealthModule } from './features/health';
import { LeadsModule } from './features/leads';
import { ListsModule } from './features/lists';
import { NoticesModule } from './features/notices';
import { OrgsModule } from './features/orgs';
import { ProjectsModule } from './features/projects';
import { PurchasesModule } from './features/purchases';
import { ReportsModule } from './features/reports';
import { SearchModule } from './features/search';
import { TargetsModule } from './features/targets';
import { TasksModule } from './features/tasks';
import { TimelineModule } from './features/timeline';
import { VisitsModule } from './features/visits';
import { WorkCalendarModule } from './features/work-calendar';
import { AccessGuard } from './platform/access';
import { type DatabaseConnections, dataSourceOptions } from './platform/database';
import { IdempotencyInterceptor } from './platform/http';
import { PlatformModule } from './platform/platform.module';
import { SCHEMA, TRACKED } from './schema';

const GROUND = [HealthModule, OrgsModule, FilesModule, TasksModule, WorkCalendarModule];
const REGISTERS = [ChainsModule, EnterprisesModule, PurchasesModule, ContactsModule];
const WORK = [
  LeadsModule,
  ProjectsModule,
  VisitsModule,
  TargetsModule,
  AnchorsModule,
  TimelineModule,
  DuplicatesModule,
  HandoverModule,
];
const ACROSS = [SearchModule, NoticesModule, AuditModule, ReportsModule, ListsModule];

/** The table of contents: ground, registers, work, and what runs across them. */
@Module({})
export class AppModule {
  static for({
    config,
    connections,
  }: {
    config: AppConfig;
    connections: DatabaseConnections;
  }): DynamicModule {
    const secureCookies = config.http.publicUrl?.startsWith('https:') ?? false;
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(connections.app, SCHEMA),
          retryAttempts: 3,
          retryDelay: 500,
        }),
        PlatformModule.for({
          jobs: config.jobs ? connections.app : null,
          tracked: TRACKED,
          fieldKeysFile: config.fieldKeysFile,
        }),
        AuthModule.for({ secureCookies }),
        ...GROUND,
        ...REGISTERS,
        ...WORK,
        ...ACROSS,
        ExchangeModule.for({ freeRows: config.freeExportRows }),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    };
  }
}
