import type { ProfileDto } from '../chains';
import type { ProjectDto } from '../projects';
import type { TargetDto } from '../targets';
import { type Sheet, sheetOf } from '../../platform/spreadsheet';
import { dayOf } from '../../platform/calendar';
import { REPORT_WORDS, type ReportLanguage } from './report.words';

interface Projects {
  projects: readonly ProjectDto[];
  /** Names of the stages, which are data of the zone's template. */
  stages: ReadonlyMap<string, string>;
  language: ReportLanguage;
}

export function projectSheet(name: string, { projects, stages, language }: Projects): Sheet {
  const { columns } = REPORT_WORDS[language];
  return sheetOf<ProjectDto>({
    name,
    rows: projects,
    columns: [
      { header: columns.project, width: 36, value: (project) => project.name },
      { header: columns.firm, width: 36, value: ({ enterprise }) => enterprise.name },
      {
        ...{ header: columns.node, width: 28 },
        value: ({ node }) => (node ? (language === 'en' ? node.nameEn : node.nameZh) : null),
      },
      { header: columns.stage, width: 16, value: ({ stage }) => stages.get(stage) ?? stage },
      { header: columns.entered, kind: 'day', value: ({ stageEnteredAt }) => dayOf(stageEnteredAt) },
      {
        ...{ header: columns.investment, kind: 'amount' as const },
        value: ({ totalInvestment }) => (totalInvestment === null ? null : Number(totalInvestment)),
      },
      { header: columns.owner, width: 12, value: ({ owner }) => owner.name },
      { header: columns.department, width: 20, value: ({ department }) => department.name },
    ],
  });
}

export function noteSheet(name: string, notes: ProfileDto['issues'], language: ReportLanguage): Sheet {
  const { columns } = REPORT_WORDS[language];
  return sheetOf<ProfileDto['issues'][number]>({
    name,
    rows: notes,
    columns: [
      { header: columns.title, width: 36, value: ({ title }) => title },
      { header: columns.detail, width: 80, value: ({ detail }) => detail },
      { header: columns.source, width: 40, value: ({ source }) => source },
      { header: columns.day, kind: 'day', value: ({ date }) => date },
    ],
  });
}

interface Targets {
  targets: readonly TargetDto[];
  language: ReportLanguage;
}

export function targetSheet(name: string, { targets, language }: Targets): Sheet {
  const { columns } = REPORT_WORDS[language];
  return sheetOf<TargetDto>({
    name,
    rows: targets,
    columns: [
      { header: columns.list, width: 28, value: ({ list }) => list.name },
      { header: columns.firm, width: 36, value: ({ enterprise }) => enterprise.name },
      { header: columns.province, width: 12, value: ({ enterprise }) => enterprise.province },
      { header: columns.city, width: 12, value: ({ enterprise }) => enterprise.city },
      {
        header: columns.node,
        width: 28,
        value: ({ node }) => (language === 'en' ? node.nameEn : node.nameZh),
      },
      { header: columns.owner, width: 12, value: ({ owner }) => owner?.name ?? null },
    ],
  });
}
