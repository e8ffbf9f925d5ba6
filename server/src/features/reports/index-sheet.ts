import type { PictureFormat } from '@lianzhao/contracts';

import { type Sheet, sheetOf } from '../../platform/spreadsheet';
import type { NamedMap } from './delivery-sets';
import { REPORT_WORDS, type ReportLanguage } from './report.words';

/** A sheet with the name of the ring it is of; empty for one that is the same within any. */
export interface AreaSheet {
  sheet: Sheet;
  area: string;
}

interface Indexed {
  sheets: readonly AreaSheet[];
  pictures: readonly NamedMap[];
  formats: readonly PictureFormat[];
  dataDate: string;
  language: ReportLanguage;
}

/** The first sheet of a workbook that goes with pictures: what there is, and in which file or sheet. */
export function indexSheet({ sheets, pictures, formats, dataDate, language }: Indexed): Sheet {
  const { index, columns, parts, modes } = REPORT_WORDS[language];
  const files = pictures.flatMap(({ mode, area, file }) =>
    formats.map((format) => ({
      ...{ part: parts.picture, title: modes[mode], area },
      file: `${file}.${format}`,
    })),
  );
  const rows = sheets.map(({ sheet: { name }, area }) => ({
    ...{ part: parts.sheet, title: name, area, file: name },
  }));
  return sheetOf<(typeof files)[number]>({
    name: index,
    rows: [...files, ...rows],
    columns: [
      { header: columns.part, width: 10, value: ({ part }) => part },
      { header: columns.title, width: 26, value: ({ title }) => title },
      { header: columns.area, width: 16, value: ({ area }) => area },
      { header: columns.dataDate, width: 14, value: () => dataDate },
      { header: columns.file, width: 56, value: ({ file }) => file },
    ],
  });
}
