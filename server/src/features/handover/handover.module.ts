import { Module } from '@nestjs/common';

import { OrgsModule } from '../orgs';
import { BookRepository } from './book.repository';
import { HandoverPeople } from './handover-people';
import { HandoverRepository } from './handover.repository';
import { HandoverRows } from './handover-rows';
import { HandoversController } from './handovers.controller';
import { HandoversService } from './handovers.service';
import { UndoingService } from './undoing.service';

@Module({
  imports: [OrgsModule],
  controllers: [HandoversController],
  providers: [
    ...[HandoversService, UndoingService, HandoverPeople, HandoverRows],
    ...[HandoverRepository, BookRepository],
  ],
})
export class HandoverModule {}
