import { DEFAULT_AREA, fileNameOf, type PictureMode } from '@lianzhao/contracts';
import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { dayOf } from '../../platform/calendar';
import { Database } from '../../platform/database';
import type { Sheet } from '../../platform/spreadsheet';
import { Maps } from '../chains';
import { chainName, type Delivery, DeliverySets, type NamedMap } from './delivery-sets';
import { type MapReport, ReportSheets } from './report-sheets';
import { DeliverySetChanged, NothingToHandIn } from './report.errors';
import { REPORT_WORDS, type ReportLanguage } from './report.words';
import type { DeliverablesQuery, DeliveryDto } from './reports.dto';

interface Workbook {
  name: string;
  sheets: Sheet[];
}

/** What is taken away as a file; who took it is written down before the first byte leaves. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Database,
    private readonly maps: Maps,
    private readonly sets: DeliverySets,
    private readonly sheets: ReportSheets,
    private readonly audit: Audit,
  ) {}

  gapMap(actor: Actor, code: string, { query, language }: MapReport): Promise<Workbook> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const { radius = DEFAULT_AREA, year = null, on: past } = query;
      const areas = await this.sets.areaNames(language);
      const on = { radius, year, day: past ?? dayOf(), areas };
      const { scenarios, sheets } = await this.sheets.gapMap(actor, code, { query, language, on });
      await this.audit.record(actor, {
        ...{ action: 'chain:map-exported', kind: 'chain', id: chain.id },
        after: { ...query, format: 'xlsx' },
      });
      const { map } = REPORT_WORDS[language];
      const name = fileNameOf([chainName(chain, language), map, ...scenarios, areas[radius], on.day]);
      return { name, sheets };
    });
  }

  /** What the reader's browser is to make pictures of before it asks for the workbook. */
  async delivery(actor: Actor, code: string, language: ReportLanguage): Promise<DeliveryDto> {
    const { chain, pictures, withheld, withheldLists, formats } = await this.sets.of(actor, code, language);
    const { deliverables, delivery } = REPORT_WORDS[language];
    return {
      file: fileNameOf([chainName(chain, language), delivery, dayOf()]),
      pictures: pictures.map(({ key, mode, radius, title, file }) => ({
        ...{ key, radius, title, file },
        mode: mode as PictureMode,
      })),
      withheld: withheld.map(({ title }) => title),
      withheldLists: withheldLists.map((list) => deliverables[list]),
      formats: [...formats],
    };
  }

  deliverables(
    actor: Actor,
    code: string,
    { language = 'zh-CN', pictures: keys }: DeliverablesQuery,
  ): Promise<Workbook> {
    return this.db.transaction(async () => {
      const delivery = await this.sets.of(actor, code, language);
      const pictures = keys === undefined ? undefined : picturesOf(delivery, keys.split(','));
      const sheets = await this.sheets.deliverables({ actor, delivery, pictures, language });
      if (sheets.length === 0) throw new NothingToHandIn();
      await this.audit.record(actor, {
        ...{ action: 'chain:deliverables-exported', kind: 'chain', id: delivery.chain.id },
        after: { sheets: sheets.map(({ name }) => name), ...taken(delivery, pictures) },
      });
      const { deliverySet } = REPORT_WORDS[language];
      return { name: fileNameOf([chainName(delivery.chain, language), deliverySet, dayOf()]), sheets };
    });
  }
}

/** Only what is handed in: an index names no picture that nobody asked for. */
function picturesOf({ pictures }: Delivery, keys: readonly string[]): NamedMap[] {
  if (keys.some((key) => !pictures.some((picture) => picture.key === key))) throw new DeliverySetChanged();
  return pictures.filter(({ key }) => keys.includes(key));
}

function taken({ formats }: Delivery, pictures: readonly NamedMap[] | undefined) {
  if (!pictures?.length) return { format: 'xlsx' };
  return { pictures: pictures.map(({ title }) => title), pictureFormats: formats, format: 'zip' };
}
