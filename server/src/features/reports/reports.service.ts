import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { dayOf } from '../../platform/calendar';
import { Database } from '../../platform/database';
import type { Sheet } from '../../platform/spreadsheet';
import { Maps, ProfileService } from '../chains';
import { type MapReport, ReportSheets } from './report-sheets';
import { REPORT_WORDS, type ReportLanguage } from './report.words';
import { NothingToHandIn } from './report.errors';

interface Workbook {
  name: string;
  sheets: Sheet[];
}

/** What is taken away as a file; who took it is written down before the first byte leaves. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Database,
    private readonly maps: Maps,
    private readonly profiles: ProfileService,
    private readonly sheets: ReportSheets,
    private readonly audit: Audit,
  ) {}

  gapMap(actor: Actor, code: string, { query, language }: MapReport): Promise<Workbook> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const sheets = await this.sheets.gapMap(actor, code, { query, language });
      await this.audit.record(actor, {
        ...{ action: 'chain:map-exported', kind: 'chain', id: chain.id },
        after: { ...query, format: 'xlsx' },
      });
      const words = REPORT_WORDS[language];
      return { name: `${titleOf(chain, language)} ${words.map} ${query.on ?? dayOf()}`, sheets };
    });
  }

  deliverables(actor: Actor, code: string, language: ReportLanguage): Promise<Workbook> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const profile = await this.profiles.get(code);
      const sheets = await this.sheets.deliverables({ actor, code, profile, language });
      if (sheets.length === 0) throw new NothingToHandIn();
      await this.audit.record(actor, {
        ...{ action: 'chain:deliverables-exported', kind: 'chain', id: chain.id },
        after: { sheets: sheets.map(({ name }) => name), format: 'xlsx' },
      });
      const words = REPORT_WORDS[language];
      return { name: `${titleOf(chain, language)} ${words.deliverySet} ${dayOf()}`, sheets };
    });
  }
}

function titleOf({ nameZh, nameEn }: { nameZh: string; nameEn: string }, language: ReportLanguage): string {
  return language === 'en' ? nameEn : nameZh;
}
