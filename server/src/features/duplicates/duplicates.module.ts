import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises';
import { DealingsRepository } from './check/dealings.repository';
import { DuplicatesController } from './check/duplicates.controller';
import { DuplicatesService } from './check/duplicates.service';
import { JoinRequestRepository } from './requests/join-request.repository';
import { JoinRequestsController } from './requests/join-requests.controller';
import { JoinRequestsService } from './requests/join-requests.service';

/** One firm, one file: whoever types a firm hears that it is there, and may ask to join those who deal with it. */
@Module({
  imports: [EnterprisesModule],
  controllers: [DuplicatesController, JoinRequestsController],
  providers: [DuplicatesService, DealingsRepository, JoinRequestsService, JoinRequestRepository],
})
export class DuplicatesModule {}
