import { Module } from '@nestjs/common';

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

/** Tables in: each register says for itself what it takes. */
@Module({
  controllers: [ImportsController],
  providers: [
    ...[ImportsService, ImportRunsService, LineFixes, ImportBooks, Intake, ImportStart],
    ...[ImportWork, ImportSteps, ImportUndo, ImportJobs, ImportRunRepository, ImportLineRepository],
  ],
})
export class ExchangeModule {}
