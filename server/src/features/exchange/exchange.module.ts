import { type DynamicModule, Module } from '@nestjs/common';

import { ExportRunRepository } from './exports/export-run.repository';
import { ExportStart, FREE_ROWS } from './exports/export-start';
import { ExportTrail } from './exports/export-trail';
import { ExportWork } from './exports/export-work';
import { ExportJobs } from './exports/export.jobs';
import { ExportsController } from './exports/exports.controller';
import { ExportsService } from './exports/exports.service';
import { ImportBooks } from './imports/import-books';
import { ImportLineRepository } from './imports/import-line.repository';
import { ImportRunRepository } from './imports/import-run.repository';
import { ImportRunsService } from './imports/import-runs.service';
import { ImportStart } from './imports/import-start';
import { ImportSteps } from './imports/import-steps';
import { ImportUndo } from './imports/import-undo';
import { ImportWork } from './imports/import-work';
import { ImportJobs } from './imports/import.jobs';
import { ImportsController } from './imports/imports.controller';
import { ImportsService } from './imports/imports.service';
import { Intake } from './imports/intake';
import { LineFixes } from './imports/line-fixes';
import { LineSeal } from './imports/line-seal';

const IMPORTS = [
  ...[ImportsService, ImportRunsService, LineFixes, ImportBooks, Intake, ImportStart],
  ...[ImportWork, ImportSteps, ImportUndo, ImportJobs, ImportRunRepository, ImportLineRepository, LineSeal],
];
const EXPORTS = [ExportsService, ExportStart, ExportTrail, ExportWork, ExportJobs, ExportRunRepository];

/** Tables in, and lists out: each register says for itself what it takes, each list what it gives. */
@Module({})
export class ExchangeModule {
  /** @param freeRows of an export that need nobody's consent */
  static for({ freeRows }: { freeRows: number }): DynamicModule {
    return {
      module: ExchangeModule,
      controllers: [ImportsController, ExportsController],
      providers: [...IMPORTS, ...EXPORTS, { provide: FREE_ROWS, useValue: freeRows }],
    };
  }
}
