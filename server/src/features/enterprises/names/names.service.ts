import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { RecordIsStale } from '../../../platform/errors';
import { EnterpriseRepository } from '../enterprise.repository';
import { EnterpriseName } from './enterprise-name.entity';
import type { EnterpriseNameDto, EnterpriseNamesDto, SaveNamesDto } from './name.dto';

/** Names a firm had before, and other ways to write it. */
@Injectable()
export class NamesService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly audit: Audit,
  ) {}

  async list(enterpriseId: string): Promise<EnterpriseNamesDto> {
    const { version } = await this.enterprises.get(enterpriseId);
    const items = await this.db.rows<EnterpriseNameDto>(sql`
      select id, kind, name, since::text, until::text, source from enterprise_name
      where enterprise_id = ${enterpriseId} and kind in ('former', 'alias') order by since desc nulls last, name`);
    return { items, version };
  }

  save(
    actor: Actor,
    at: { id: string; version: number },
    { names }: SaveNamesDto,
  ): Promise<EnterpriseNamesDto> {
    return this.db.transaction(async () => {
      const enterprise = await this.enterprises.lock(at.id);
      if (enterprise.version !== at.version) {
        throw new RecordIsStale('enterprise', await this.enterprises.view(at.id));
      }
      const before = await this.list(at.id);
      await this.replace(at.id, names);
      await this.enterprises.save(Object.assign(enterprise, { editedAt: new Date() }));
      const after = await this.list(at.id);
      await this.audit.record(actor, {
        ...{ action: 'enterprise:named', kind: 'enterprise', id: at.id },
        ...{ before: { names: wordsOf(before) }, after: { names: wordsOf(after) } },
      });
      return after;
    });
  }

  /** The same name told twice is one. */
  private async replace(enterpriseId: string, names: SaveNamesDto['names']): Promise<void> {
    await this.db.rows(sql`
      delete from enterprise_name where enterprise_id = ${enterpriseId} and kind in ('former', 'alias')`);
    const rows = names.map(({ kind, name, since = null, until = null, source }) => ({
      ...{ enterpriseId, kind, name: name.trim(), since, until, source: source?.trim() || null },
    }));
    await this.db.repo(EnterpriseName).createQueryBuilder().insert().values(rows).orIgnore().execute();
  }
}

function wordsOf({ items }: EnterpriseNamesDto): string[] {
  return items.map(({ name }) => name);
}
