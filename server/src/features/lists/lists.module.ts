import { Module } from '@nestjs/common';

import { BulkDeletion } from './bulk/bulk-deletion';
import { BulkFields } from './bulk/bulk-fields';
import { BulkEditsController } from './bulk/bulk-edits.controller';
import { BulkEditsService } from './bulk/bulk-edits.service';
import { BulkRepository } from './bulk/bulk.repository';
import { BulkSteps } from './bulk/bulk-steps';
import { RecycledRepository } from './recycling/recycled.repository';
import { RecycledRows } from './recycling/recycled-rows';
import { RecycleRulesService } from './recycling/recycle-rules.service';
import { RecyclingController } from './recycling/recycling.controller';
import { RecyclingJobs } from './recycling/recycling.jobs';
import { RecyclingService } from './recycling/recycling.service';
import { ViewRepository } from './views/view.repository';
import { ViewsController } from './views/views.controller';
import { ViewsService } from './views/views.service';

/** What lists of all registers have in common. */
@Module({
  controllers: [ViewsController, BulkEditsController, RecyclingController],
  providers: [
    ...[ViewsService, ViewRepository, BulkEditsService, BulkDeletion, BulkFields, BulkSteps, BulkRepository],
    ...[RecyclingService, RecycledRepository, RecycledRows, RecycleRulesService, RecyclingJobs],
  ],
})
export class ListsModule {}
