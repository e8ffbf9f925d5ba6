import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { dayOf, momentOf } from '../../platform/calendar';
import type { Page } from '../../platform/database';
import { type ExportColumn, type ListExport, ListExports } from '../../platform/exports';
import { firstWords } from '../../platform/imports';
import { KIND_WORDS, KINDS_IN_ENGLISH } from './register-import/visit-fields';
import type { VisitDto } from './visit.dto';
import { DETAIL_COLUMNS } from './visit-detail-columns';
import { VisitQuery } from './visit-query.dto';
import { VisitsService } from './visits.service';

const KINDS = firstWords(KIND_WORDS);

/** Headed as the import of visits calls them. */
const COLUMNS: readonly ExportColumn<VisitDto>[] = [
  { key: 'enterprise', zh: '企业', en: 'Enterprise', width: 36, value: ({ enterprise }) => enterprise.name },
  {
    ...{ key: 'kind', zh: '方式', en: 'Kind', width: 12 },
    value: ({ kind }, language) => (language === 'en' ? KINDS_IN_ENGLISH[kind] : (KINDS.get(kind) ?? kind)),
  },
  { key: 'startedAt', zh: '时间', en: 'Time', width: 18, value: ({ startedAt }) => momentOf(startedAt) },
  { key: 'summary', zh: '情况', en: 'Summary', width: 60, value: ({ summary }) => summary },
  { key: 'place', zh: '地点', en: 'Place', value: ({ place }) => place },
  { key: 'theirPeople', zh: '对方人员', en: 'Their people', value: ({ theirPeople }) => theirPeople },
  { key: 'ourPeople', zh: '我方人员', en: 'Our people', value: ({ ourPeople }) => ourPeople },
  { key: 'demands', zh: '企业诉求', en: 'Demands', width: 40, value: ({ demands }) => demands },
  { key: 'nextStep', zh: '下一步', en: 'Next step', width: 30, value: ({ nextStep }) => nextStep },
  {
    key: 'nextStepOn',
    zh: '下一步日期',
    en: 'Next step on',
    kind: 'day',
    value: ({ nextStepOn }) => nextStepOn,
  },
  { key: 'lead', zh: '线索', en: 'Lead', width: 30, value: ({ lead }) => lead?.title ?? null },
  { key: 'project', zh: '所属项目', en: 'Project', width: 30, value: ({ project }) => project?.name ?? null },
  { key: 'author', zh: '登记人', en: 'Author', width: 12, value: ({ author }) => author.name },
  {
    key: 'recordedOn',
    zh: '登记日期',
    en: 'Recorded on',
    kind: 'day',
    value: ({ createdAt }) => dayOf(createdAt),
  },
];

/** The list of visits as a file. */
@Injectable()
export class VisitListExport implements ListExport<VisitDto, VisitQuery>, OnModuleInit {
  readonly code = 'visits';
  readonly permission = 'visit:read';
  readonly columns = [...COLUMNS, ...DETAIL_COLUMNS];
  readonly query = VisitQuery;

  constructor(
    private readonly lists: ListExports,
    private readonly visits: VisitsService,
  ) {}

  onModuleInit(): void {
    this.lists.register(this);
  }

  page(actor: Actor, query: VisitQuery): Promise<Page<VisitDto>> {
    return this.visits.list(actor, query);
  }
}
