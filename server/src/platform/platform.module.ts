import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';

import { Audit } from './audit';
import { Bus } from './bus';
import { type Connection, Database } from './database';
import { Jobs, JOBS_CONNECTION } from './jobs';

/** Technical ground for every feature: the database, the audit trail, facts and jobs. */
@Global()
@Module({})
export class PlatformModule {
  static for({ jobs }: { jobs: Connection | null }): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ScheduleModule.forRoot()],
      providers: [Database, Audit, Bus, Jobs, { provide: JOBS_CONNECTION, useValue: jobs }],
      exports: [Database, Audit, Bus, Jobs],
    };
  }
}
