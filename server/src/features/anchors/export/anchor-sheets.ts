import { type Sheet, sheetOf } from '../../../platform/spreadsheet';
import type { AnchorRelationDto, AnchorRelationsDto, ExportLanguage } from '../anchor.dto';
import type { SuppliesDto, UnaskedDto, UnaskedSupplierDto } from '../unasked/unasked.dto';
import { ANCHOR_WORDS } from './export.words';

interface Line {
  firm: UnaskedSupplierDto;
  of: SuppliesDto;
}

/** Suppliers whom nobody has asked, one row for each node they supply. */
export function unaskedSheet({ items }: UnaskedDto, language: ExportLanguage): Sheet {
  const { sheets, columns, evidence } = ANCHOR_WORDS[language];
  return sheetOf<Line>({
    name: sheets.unasked,
    rows: items.flatMap((firm) => firm.supplies.map((of) => ({ firm, of }))),
    columns: [
      { header: columns.firm, width: 36, value: ({ firm }) => firm.name },
      { header: columns.province, width: 12, value: ({ firm }) => firm.province },
      { header: columns.city, width: 12, value: ({ firm }) => firm.city },
      { header: columns.node, width: 28, value: ({ of }) => nameOf(of, language) },
      { header: columns.gap, kind: 'amount', value: ({ of }) => of.gapValue },
      { header: columns.via, width: 20, value: ({ of }) => of.via },
      { header: columns.evidence, width: 14, value: ({ of }) => evidence[of.evidence] },
      { header: columns.groupHere, width: 30, value: ({ firm }) => firm.groupHere },
      { header: columns.source, width: 60, value: ({ of }) => of.source },
      { header: columns.date, width: 12, value: ({ of }) => of.dataDate },
    ],
  });
}

export function relationSheet({ firms, relations }: AnchorRelationsDto, language: ExportLanguage): Sheet {
  const { sheets, columns, relations: kinds, evidence } = ANCHOR_WORDS[language];
  const names = new Map(firms.map(({ id, name }) => [id, name]));
  return sheetOf<AnchorRelationDto>({
    name: sheets.relations,
    rows: relations,
    columns: [
      { header: columns.supplier, width: 36, value: ({ supplierId }) => names.get(supplierId) ?? null },
      { header: columns.relation, width: 12, value: ({ relation }) => kinds[relation] },
      { header: columns.customer, width: 36, value: ({ customerId }) => names.get(customerId) ?? null },
      { header: columns.node, width: 28, value: ({ node }) => (node ? nameOf(node, language) : null) },
      { header: columns.evidence, width: 14, value: (row) => evidence[row.evidence] },
      { header: columns.source, width: 60, value: ({ source }) => source },
      { header: columns.date, width: 12, value: ({ dataDate }) => dataDate },
    ],
  });
}

function nameOf({ nameZh, nameEn }: { nameZh: string; nameEn: string }, language: ExportLanguage): string {
  return language === 'en' ? nameEn || nameZh : nameZh;
}
