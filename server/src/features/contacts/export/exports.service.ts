import { Injectable } from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { dayOf } from '../../../platform/calendar';
import { Database } from '../../../platform/database';
import { type Sheet, sheetOf } from '../../../platform/spreadsheet';
import type { ContactDto, ContactExportQuery, ContactQuery } from '../contact.dto';
import { ContactRepository } from '../contact.repository';
import { EXPORT_WORDS, type ExportLanguage } from './export.words';

/** People taken away as a file: masked as on the screen, and on the trail before the first byte leaves. */
/** More people on one sheet are nobody's daily work. */
const MOST = 10_000;

@Injectable()
export class ContactExportsService {
  constructor(
    private readonly db: Database,
    private readonly contacts: ContactRepository,
    private readonly audit: Audit,
  ) {}

  workbook(
    actor: Actor,
    { language = 'zh-CN', ...query }: ContactExportQuery,
  ): Promise<{ name: string; sheets: Sheet[] }> {
    return this.db.transaction(async () => {
      const rows = await this.all(actor, query);
      await this.audit.record(actor, {
        ...{ action: 'contact:exported', kind: 'contact', id: null },
        after: { rows: rows.length, format: 'xlsx' },
      });
      return { name: EXPORT_WORDS[language].sheet, sheets: [contactSheet(rows, language, actor.name)] };
    });
  }

  private async all(actor: Actor, query: ContactQuery): Promise<ContactDto[]> {
    const rows: ContactDto[] = [];
    let after: string | undefined;
    do {
      const page = await this.contacts.page(actor, { ...query, after, limit: LIMITS.pageMax, count: 'none' });
      rows.push(...page.items);
      after = page.next ?? undefined;
    } while (after && rows.length < MOST);
    return rows;
  }
}

function contactSheet(rows: readonly ContactDto[], language: ExportLanguage, who: string): Sheet {
  const { sheet, note, columns, levels, ways, bases } = EXPORT_WORDS[language];
  return sheetOf<ContactDto>({
    ...{ name: sheet, rows, note: note(who, dayOf()) },
    columns: [
      { header: columns.name, width: 12, value: ({ name }) => name },
      { header: columns.firm, width: 36, value: ({ posts }) => posts[0]?.enterprise.name ?? null },
      { header: columns.department, width: 18, value: ({ posts }) => posts[0]?.department || null },
      { header: columns.title, width: 18, value: ({ posts }) => posts[0]?.title || null },
      {
        ...{ header: columns.level, width: 12 },
        value: ({ posts: [post] }) => (post?.level ? levels[post.level] : null),
      },
      {
        ...{ header: columns.channels, width: 30 },
        value: ({ channels }) => channels.map(({ masked }) => masked).join(' / ') || null,
      },
      { header: columns.way, width: 12, value: ({ preferredWay: way }) => (way ? ways[way] : null) },
      { header: columns.basis, width: 14, value: ({ legalBasis }) => bases[legalBasis] },
      { header: columns.purpose, width: 24, value: ({ purpose }) => purpose },
      { header: columns.until, kind: 'day', width: 12, value: ({ retainUntil }) => retainUntil },
      { header: columns.owner, width: 12, value: ({ owner }) => owner.name },
    ],
  });
}
