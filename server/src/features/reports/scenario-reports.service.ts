import { Injectable } from '@nestjs/common';
import { DEFAULT_AREA, fileNameOf } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { dayOf } from '../../platform/calendar';
import { Database } from '../../platform/database';
import type { Sheet } from '../../platform/spreadsheet';
import { type BesideQuery, ComparisonsService, Maps } from '../chains';
import { DeliverySets } from './delivery-sets';
import type { ReportLanguage } from './report.words';
import { ScenarioSheets } from './scenario-sheets';
import { SCENARIO_WORDS } from './scenario.words';

interface Wanted {
  query: BesideQuery;
  language: ReportLanguage;
}

/** Scenarios beside each other as a file; who took it is written down before the first byte leaves. */
@Injectable()
export class ScenarioReportsService {
  constructor(
    private readonly db: Database,
    private readonly maps: Maps,
    private readonly comparisons: ComparisonsService,
    private readonly sets: DeliverySets,
    private readonly audit: Audit,
  ) {}

  compared(
    actor: Actor,
    code: string,
    { query, language }: Wanted,
  ): Promise<{ name: string; sheets: Sheet[] }> {
    return this.db.transaction(async () => {
      const { id, nameZh, nameEn } = await this.maps.chain(code);
      const beside = await this.comparisons.beside(actor, code, query);
      const { radius, year, on } = query;
      const day = on ?? dayOf();
      const areas = await this.sets.areaNames(language);
      await this.audit.record(actor, {
        ...{ action: 'chain:scenarios-exported', kind: 'chain', id },
        after: { radius, year, on, scenarios: beside.scenarios.map((each) => each.id), format: 'xlsx' },
      });
      return {
        name: fileNameOf([language === 'en' ? nameEn : nameZh, SCENARIO_WORDS[language].compared, day]),
        sheets: new ScenarioSheets(
          beside,
          { radius: radius ?? DEFAULT_AREA, year: year ?? null, day, areas },
          language,
        ).all(),
      };
    });
  }
}
