import { Module } from '@nestjs/common';

import { BulkEditsController } from './bulk/bulk-edits.controller';
import { BulkEditsService } from './bulk/bulk-edits.service';
import { BulkRepository } from './bulk/bulk.repository';
import { BulkSteps } from './bulk/bulk-steps';
import { ViewRepository } from './views/view.repository';
import { ViewsController } from './views/views.controller';
import { ViewsService } from './views/views.service';

/** What lists of all registers have in common. */
@Module({
  controllers: [ViewsController, BulkEditsController],
  providers: [ViewsService, ViewRepository, BulkEditsService, BulkSteps, BulkRepository],
})
export class ListsModule {}
