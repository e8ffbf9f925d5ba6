import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { dayOf } from '../../../platform/calendar';
import { Database } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import type { Sheet } from '../../../platform/spreadsheet';
import { EnterprisesService } from '../../enterprises';
import type { ExportLanguage } from '../anchor.dto';
import { RelationsService } from '../relations.service';
import { UnaskedService } from '../unasked/unasked.service';
import { relationSheet, unaskedSheet } from './anchor-sheets';

/** What of a chain leader is taken away as a file; who took it is written down before the first byte leaves. */
@Injectable()
export class AnchorExportsService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterprisesService,
    private readonly relations: RelationsService,
    private readonly unasked: UnaskedService,
    private readonly audit: Audit,
  ) {}

  workbook(actor: Actor, id: string, language: ExportLanguage): Promise<{ name: string; sheets: Sheet[] }> {
    return this.db.transaction(async () => {
      const [anchor] = await this.enterprises.anchors({ id });
      if (!anchor) throw new RecordNotFound('anchor');
      const unasked = await this.unasked.of(actor, id);
      const relations = await this.relations.of(id, 2);
      await this.audit.record(actor, {
        ...{ action: 'anchor:exported', kind: 'anchor', id },
        after: { unasked: unasked.items.length, relations: relations.relations.length, format: 'xlsx' },
      });
      return {
        name: `${anchor.enterprise.name} ${dayOf()}`,
        sheets: [unaskedSheet(unasked, language), relationSheet(relations, language)],
      };
    });
  }
}
