import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import type { Sheet } from '../../../platform/spreadsheet';
import type { ExportLanguage } from './export.words';
import { listSheets } from './list-export';
import { TargetListRepository } from './target-list.repository';
import { TargetRepository } from './target.repository';

/** Lists that are taken away as a file: who did is written down before the first byte leaves. */
@Injectable()
export class ListExportsService {
  constructor(
    private readonly db: Database,
    private readonly lists: TargetListRepository,
    private readonly targets: TargetRepository,
    private readonly audit: Audit,
  ) {}

  workbook(actor: Actor, id: string, language: ExportLanguage): Promise<{ name: string; sheets: Sheet[] }> {
    return this.db.transaction(async () => {
      const list = await this.lists.view(actor, id);
      const rows = await this.targets.all(actor, id);
      await this.audit.record(actor, {
        ...{ action: 'target_list:exported', kind: 'target_list', id },
        after: { rows: rows.length, format: 'xlsx' },
      });
      return { name: list.name, sheets: listSheets(rows, language) };
    });
  }
}
