import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import type { Page } from '../../platform/database';
import { type ExportColumn, type ListExport, ListExports, type SheetLanguage } from '../../platform/exports';
import { type ProjectDto, ProjectQuery } from './project.dto';
import { ProjectsService } from './projects.service';

/** A project with what its stage is called. */
interface ProjectRow extends ProjectDto {
  stageNames: Record<SheetLanguage, string>;
}

const COLUMNS: readonly ExportColumn<ProjectRow>[] = [
  { key: 'name', zh: '项目名称', en: 'Name', width: 36, value: ({ name }) => name },
  { key: 'enterprise', zh: '企业', en: 'Enterprise', width: 36, value: ({ enterprise }) => enterprise.name },
  {
    ...{ key: 'stage', zh: '阶段', en: 'Stage', width: 18 },
    value: ({ stageNames }, language) => stageNames[language],
  },
  {
    ...{ key: 'stageEnteredAt', zh: '进入阶段', en: 'In stage since', kind: 'day' },
    value: ({ stageEnteredAt }) => dayOf(stageEnteredAt),
  },
  { key: 'dueOn', zh: '应完成', en: 'Due', kind: 'day', value: ({ dueOn }) => dueOn },
  {
    ...{ key: 'overdue', zh: '已超期', en: 'Overdue', width: 10 },
    value: ({ overdue }, language) => (overdue ? (language === 'en' ? 'yes' : '是') : null),
  },
  {
    ...{ key: 'totalInvestment', zh: '总投资（元）', en: 'Total investment (CNY)', kind: 'amount' },
    value: ({ totalInvestment }) => totalInvestment,
  },
  {
    key: 'node',
    zh: '产业链环节',
    en: 'Node',
    value: ({ node }) => node && `${node.nameZh}（${node.code}）`,
  },
  { key: 'anchor', zh: '链主', en: 'Chain leader', value: ({ anchor }) => anchor?.name ?? null },
  { key: 'lead', zh: '线索', en: 'Lead', width: 30, value: ({ lead }) => lead.title },
  { key: 'owner', zh: '承办人', en: 'Owner', width: 12, value: ({ owner }) => owner.name },
  { key: 'department', zh: '承办部门', en: 'Department', value: ({ department }) => department.name },
  {
    key: 'updatedAt',
    zh: '更新日期',
    en: 'Updated',
    kind: 'day',
    value: ({ updatedAt }) => dayOf(updatedAt),
  },
];

/** The list of projects as a file. */
@Injectable()
export class ProjectListExport implements ListExport<ProjectRow, ProjectQuery>, OnModuleInit {
  readonly code = 'projects';
  readonly permission = 'project:read';
  readonly columns = COLUMNS;
  readonly query = ProjectQuery;

  constructor(
    private readonly lists: ListExports,
    private readonly projects: ProjectsService,
  ) {}

  onModuleInit(): void {
    this.lists.register(this);
  }

  async page(actor: Actor, query: ProjectQuery): Promise<Page<ProjectRow>> {
    const [page, stages] = await Promise.all([this.projects.list(actor, query), this.projects.stages()]);
    const names = new Map(
      stages.map(({ code, nameZh, nameEn }) => [code, { 'zh-CN': nameZh, en: nameEn }] as const),
    );
    const namesOf = (code: ProjectDto['stage']) => names.get(code) ?? { 'zh-CN': code, en: code };
    return { ...page, items: page.items.map((row) => ({ ...row, stageNames: namesOf(row.stage) })) };
  }
}
