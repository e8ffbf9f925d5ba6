import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises';
import { LeadsModule } from '../leads';
import { DealingsRepository } from './check/dealings.repository';
import { DuplicatesController } from './check/duplicates.controller';
import { DuplicatesService } from './check/duplicates.service';
import { PairRepository } from './pairs/pair.repository';
import { PairScan } from './pairs/pair-scan';
import { PairsController } from './pairs/pairs.controller';
import { PairsService } from './pairs/pairs.service';
import { ScannedNames } from './pairs/scanned-names';
import { Admission } from './requests/admission';
import { JoinRequestRepository } from './requests/join-request.repository';
import { JoinRequestsController } from './requests/join-requests.controller';
import { JoinRequestsService } from './requests/join-requests.service';

const PAIRS = [PairRepository, PairsService, ScannedNames, PairScan];

/** One firm, one file: whoever types a firm hears that it is there, and may ask to join those who deal with it. */
@Module({
  imports: [EnterprisesModule, LeadsModule],
  controllers: [DuplicatesController, JoinRequestsController, PairsController],
  providers: [
    DuplicatesService,
    DealingsRepository,
    JoinRequestsService,
    JoinRequestRepository,
    Admission,
    ...PAIRS,
  ],
})
export class DuplicatesModule {}
