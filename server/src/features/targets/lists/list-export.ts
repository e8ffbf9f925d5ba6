import { TARGET_AXES } from '@lianzhao/contracts';

import { type Cell, type Sheet, sheetOf } from '../../../platform/spreadsheet';
import type { AxisScore } from '../ranking/ranking.types';
import { EXPORT_WORDS, type ExportLanguage } from './export.words';
import type { TargetRow } from './target.repository';

/** A list as a workbook: one row a firm, and one row for each reason to call it. Names, no ids. */
export function listSheets(rows: readonly TargetRow[], language: ExportLanguage): Sheet[] {
  return [targetSheet(rows, language), reasonSheet(rows, language)];
}

function targetSheet(rows: readonly TargetRow[], language: ExportLanguage): Sheet {
  const { targets, columns, statuses } = EXPORT_WORDS[language];
  return sheetOf<TargetRow>({
    name: targets,
    rows,
    columns: [
      { header: columns.firm, width: 36, value: ({ enterprise }) => enterprise.name },
      { header: columns.node, width: 22, value: ({ node }) => nodeName(node, language) },
      { header: columns.status, width: 12, value: ({ status }) => statuses[status] },
      ...TARGET_AXES.map((axis) => ({
        ...{ header: columns[axis], width: 12 },
        value: ({ axes }: TargetRow) => rangeOf(axes.find((each) => each.axis === axis)),
      })),
      { header: columns.province, width: 12, value: ({ enterprise }) => enterprise.province },
      { header: columns.city, width: 12, value: ({ enterprise }) => enterprise.city },
      { header: columns.owner, width: 12, value: ({ owner }) => owner?.name ?? null },
      { header: columns.lead, width: 30, value: ({ lead }) => lead?.title ?? null },
      { header: columns.declined, width: 30, value: ({ declinedReason }) => declinedReason },
    ],
  });
}

interface Reason {
  row: TargetRow;
  axis: string;
  code: string;
  points: number | null;
  most: number;
}

function reasonSheet(rows: readonly TargetRow[], language: ExportLanguage): Sheet {
  const { points: name, reasons: words, axes, codes, unknown } = EXPORT_WORDS[language];
  const reasons = rows.flatMap((row) =>
    row.axes.flatMap(({ axis, points }): Reason[] => points.map((each) => ({ row, axis, ...each }))),
  );
  return sheetOf<Reason>({
    name,
    rows: reasons,
    columns: [
      { header: words.firm, width: 36, value: ({ row }) => row.enterprise.name },
      { header: words.node, width: 22, value: ({ row }) => nodeName(row.node, language) },
      { header: words.axis, width: 10, value: ({ axis }) => axes[axis] ?? null },
      { header: words.reason, width: 28, value: ({ code }) => codes[code] ?? null },
      {
        header: words.points,
        width: 10,
        value: ({ points }): Cell => (points === null ? unknown : String(points)),
      },
      { header: words.most, kind: 'integer', width: 10, value: ({ most }) => most },
    ],
  });
}

function nodeName({ nameZh, nameEn }: TargetRow['node'], language: ExportLanguage): string {
  return language === 'en' ? nameEn || nameZh : nameZh;
}

/** `26–82`, or `26` where everything is known. */
function rangeOf(axis: AxisScore | undefined): string {
  if (!axis) return '';
  return axis.low === axis.high ? String(axis.low) : `${axis.low}–${axis.high}`;
}
