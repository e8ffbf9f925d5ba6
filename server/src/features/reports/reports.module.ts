import { Module } from '@nestjs/common';

import { ChainsModule } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { ProjectsModule } from '../projects';
import { TargetsModule } from '../targets';
import { DeliverySets } from './delivery-sets';
import { ReportSheets } from './report-sheets';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';
import { ScenarioReportsController } from './scenario-reports.controller';
import { ScenarioReportsService } from './scenario-reports.service';

@Module({
  imports: [ChainsModule, EnterprisesModule, ProjectsModule, TargetsModule],
  controllers: [ReportsController, ScenarioReportsController],
  providers: [ReportsService, ReportSheets, DeliverySets, ScenarioReportsService],
})
export class ReportsModule {}
