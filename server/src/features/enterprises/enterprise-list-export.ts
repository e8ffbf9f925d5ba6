import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import type { Page } from '../../platform/database';
import { type ExportColumn, type ListExport, ListExports } from '../../platform/exports';
import { type EnterpriseDto, EnterpriseQuery } from './enterprise.dto';
import { EnterprisesService } from './enterprises.service';

/** Headed as the import of enterprises calls them. */
const COLUMNS: readonly ExportColumn<EnterpriseDto>[] = [
  { key: 'name', zh: '企业名称', en: 'Name', width: 36, value: ({ name }) => name },
  { key: 'uscc', zh: '统一社会信用代码', en: 'Credit code', value: ({ uscc }) => uscc },
  { key: 'shortName', zh: '简称', en: 'Short name', value: ({ shortName }) => shortName },
  { key: 'nameEn', zh: '英文名称', en: 'English name', value: ({ nameEn }) => nameEn },
  { key: 'province', zh: '省份', en: 'Province', width: 12, value: ({ province }) => province },
  { key: 'city', zh: '城市', en: 'City', width: 12, value: ({ city }) => city },
  {
    ...{ key: 'registeredCode', zh: '注册地', en: 'Registered place', width: 30 },
    value: ({ registeredPlace }) => registeredPlace?.path ?? null,
  },
  {
    ...{ key: 'operatingCode', zh: '经营地', en: 'Place of work', width: 30 },
    value: ({ operatingPlace }) => operatingPlace?.path ?? null,
  },
  {
    ...{ key: 'industries', zh: '行业', en: 'Industries', width: 30 },
    value: ({ industries }) => industries.map(({ name, code }) => `${name}（${code}）`).join('；'),
  },
  { key: 'listing', zh: '股票代码', en: 'Stock code', width: 14, value: ({ listing }) => listing },
  {
    key: 'mainProducts',
    zh: '主营产品',
    en: 'Main products',
    width: 40,
    value: ({ mainProducts }) => mainProducts,
  },
  {
    ...{ key: 'nodes', zh: '产业链环节', en: 'Nodes', width: 40 },
    value: ({ nodes }, language) =>
      nodes.map(({ code, nameZh, nameEn }) => `${language === 'en' ? nameEn : nameZh}（${code}）`).join('；'),
  },
  { key: 'source', zh: '来源', en: 'Source', width: 30, value: ({ source }) => source },
  {
    key: 'updatedAt',
    zh: '更新日期',
    en: 'Updated',
    kind: 'day',
    value: ({ updatedAt }) => dayOf(updatedAt),
  },
];

/** The list of enterprises as a file. */
@Injectable()
export class EnterpriseListExport implements ListExport<EnterpriseDto, EnterpriseQuery>, OnModuleInit {
  readonly code = 'enterprises';
  readonly permission = 'enterprise:read';
  readonly columns = COLUMNS;
  readonly query = EnterpriseQuery;

  constructor(
    private readonly lists: ListExports,
    private readonly enterprises: EnterprisesService,
  ) {}

  onModuleInit(): void {
    this.lists.register(this);
  }

  page(actor: Actor, query: EnterpriseQuery): Promise<Page<EnterpriseDto>> {
    return this.enterprises.list(actor, query);
  }
}
