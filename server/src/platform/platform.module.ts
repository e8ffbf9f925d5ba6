import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';

import { RecordAccess } from './access';
import { Audit } from './audit';
import { Bus } from './bus';
import { type Connection, Database } from './database';
import { Edits, RowReversal, TRACKED_TABLES, type TrackedTable } from './history';
import { ImportChoices, ImportRows, SheetImports } from './imports';
import { Jobs, JOBS_CONNECTION } from './jobs';
import { SearchIndex, SearchSources } from './search';

/** Technical ground for every feature: the database, the audit trail, facts and jobs. */
@Global()
@Module({})
export class PlatformModule {
  static for({
    jobs,
    tracked,
  }: {
    jobs: Connection | null;
    tracked: readonly TrackedTable[];
  }): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ScheduleModule.forRoot()],
      providers: [
        ...[Database, RecordAccess, Audit, Bus, Jobs, Edits, RowReversal],
        ...[SheetImports, ImportRows, ImportChoices, SearchSources, SearchIndex],
        { provide: JOBS_CONNECTION, useValue: jobs },
        { provide: TRACKED_TABLES, useValue: tracked },
      ],
      exports: [
        ...[Database, RecordAccess, Audit, Bus, Jobs, Edits],
        ...[SheetImports, ImportRows, ImportChoices, SearchSources, SearchIndex],
      ],
    };
  }
}
