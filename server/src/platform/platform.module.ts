import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';

import { RecordAccess } from './access';
import { Audit } from './audit';
import { BulkKinds } from './bulk';
import { Bus } from './bus';
import { type Connection, Database } from './database';
import { ListExports } from './exports';
import { HandedKinds } from './handover';
import { Edits, RowReversal, TRACKED_TABLES, type TrackedTable } from './history';
import { ImportChoices, ImportRows, RegisterImports, SheetImports } from './imports';
import { Jobs, JOBS_CONNECTION } from './jobs';
import { MergeLog, NamedRows, References, RowMover, RowReturn, SameRowsKnown } from './merging';
import { RecycledKinds } from './recycling';
import { SearchIndex, SearchSources, SortingIn } from './search';
import { FIELD_KEYS, readFieldKeys, Sealing } from './sealing';

/** Technical ground for every feature: the database, the audit trail, facts and jobs. */
@Global()
@Module({})
export class PlatformModule {
  static for({
    jobs,
    tracked,
    fieldKeysFile,
  }: {
    jobs: Connection | null;
    tracked: readonly TrackedTable[];
    fieldKeysFile: string;
  }): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ScheduleModule.forRoot()],
      providers: [
        ...[Database, RecordAccess, Audit, Bus, Jobs, Edits, RowReversal, Sealing, HandedKinds],
        ...[SheetImports, ImportRows, ImportChoices, RegisterImports, ListExports, BulkKinds],
        ...[SearchSources, SearchIndex, SortingIn, RecycledKinds, References],
        ...[RowMover, RowReturn, MergeLog, SameRowsKnown, NamedRows],
        { provide: FIELD_KEYS, useFactory: () => readFieldKeys(fieldKeysFile) },
        { provide: JOBS_CONNECTION, useValue: jobs },
        { provide: TRACKED_TABLES, useValue: tracked },
      ],
      exports: [
        ...[Database, RecordAccess, Audit, Bus, Jobs, Edits, Sealing, HandedKinds],
        ...[SheetImports, ImportRows, ImportChoices, RegisterImports, ListExports, BulkKinds],
        ...[SearchSources, SearchIndex, RecycledKinds, RowMover, RowReturn],
        ...[MergeLog, NamedRows, SameRowsKnown],
      ],
    };
  }
}
