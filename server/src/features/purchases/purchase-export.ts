import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import type { Sheet } from '../../platform/spreadsheet';
import type { PurchaseExportQuery } from './purchase.dto';
import { PurchaseRepository } from './purchase.repository';
import { purchaseSheet } from './purchase-sheet';

/** Records that are taken away as a file; who took them is written down before the first byte leaves. */
@Injectable()
export class PurchaseExport {
  constructor(
    private readonly db: Database,
    private readonly purchases: PurchaseRepository,
    private readonly audit: Audit,
  ) {}

  async of(actor: Actor, { language = 'zh-CN', ...query }: PurchaseExportQuery): Promise<Sheet> {
    const after = { ...query, format: 'xlsx' };
    await this.db.transaction(() =>
      this.audit.record(actor, { action: 'purchase:exported', kind: 'purchase', id: null, after }),
    );
    return purchaseSheet(actor, this.purchases.each(query), language);
  }
}
