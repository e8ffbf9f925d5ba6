import { Module } from '@nestjs/common';

import { ChainsModule, NodeUsers } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { LeadsModule } from '../leads';
import { OrgsModule } from '../orgs';
import { CandidateDetails } from './candidates/candidate-details';
import { CandidateRepository } from './candidates/candidate.repository';
import { CandidatesController } from './candidates/candidates.controller';
import { CandidatesService } from './candidates/candidates.service';
import { ScoredFirms } from './candidates/scored-firms';
import { UnaskedFirms } from './candidates/unasked-firms';
import { AcceptancesService } from './lists/acceptances.service';
import { ListExportsController } from './lists/exports.controller';
import { ListExportsService } from './lists/exports.service';
import { Proposals } from './lists/proposals';
import { TargetAnchors } from './lists/target-anchors';
import { TargetBoard } from './lists/target-board';
import { TargetListRepository } from './lists/target-list.repository';
import { TargetListsController } from './lists/target-lists.controller';
import { TargetListsService } from './lists/target-lists.service';
import { TargetRepository } from './lists/target.repository';
import { TargetsController } from './lists/targets.controller';
import { TargetsService } from './lists/targets.service';
import { TargetJudge } from './register-import/target-judge';
import { TargetNameSources } from './register-import/target-name-sources';
import { TargetScores } from './register-import/target-scores';
import { TargetWriter } from './register-import/target-writer';
import { TargetsRegister } from './register-import/targets-register';
import { SignalRepository } from './signals/signal.repository';
import { SignalsController } from './signals/signals.controller';
import { SignalsService } from './signals/signals.service';
import { TargetHandover } from './target-handover';
import { TargetNodes } from './target-nodes';
import { WeightRepository } from './weights/weight.repository';
import { WeightsController } from './weights/weights.controller';
import { WeightsService } from './weights/weights.service';

const RANKING = [CandidateRepository, CandidateDetails, ScoredFirms, CandidatesService, UnaskedFirms];
const WEIGHING = [WeightRepository, WeightsService];
const LISTS = [TargetListRepository, TargetRepository, Proposals, TargetListsService, ListExportsService];
const TARGETS = [TargetBoard, TargetsService, AcceptancesService, TargetAnchors];
const IMPORT = [TargetsRegister, TargetJudge, TargetScores, TargetWriter, TargetNameSources];
const SIGNALS = [SignalRepository, SignalsService];

/** Whom to call for a gap, and what became of it. */
@Module({
  imports: [ChainsModule, EnterprisesModule, LeadsModule, OrgsModule],
  controllers: [
    ...[CandidatesController, WeightsController, TargetListsController, ListExportsController],
    ...[TargetsController, SignalsController],
  ],
  providers: [
    TargetNodes,
    TargetHandover,
    ...RANKING,
    ...WEIGHING,
    ...LISTS,
    ...TARGETS,
    ...SIGNALS,
    ...IMPORT,
  ],
  exports: [TargetListsService, TargetsService, SignalsService, UnaskedFirms],
})
export class TargetsModule {
  constructor(users: NodeUsers, targets: TargetNodes) {
    users.register(targets);
  }
}
