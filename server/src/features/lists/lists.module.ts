import { Module } from '@nestjs/common';

import { ViewRepository } from './views/view.repository';
import { ViewsController } from './views/views.controller';
import { ViewsService } from './views/views.service';

/** What lists of all registers have in common. */
@Module({
  controllers: [ViewsController],
  providers: [ViewsService, ViewRepository],
})
export class ListsModule {}
