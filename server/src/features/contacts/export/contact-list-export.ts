import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { dayOf } from '../../../platform/calendar';
import type { Page } from '../../../platform/database';
import { type ExportColumn, type ListExport, ListExports } from '../../../platform/exports';
import { type ContactDto, ContactQuery } from '../contact.dto';
import { ContactsService } from '../contacts.service';
import { EXPORT_WORDS } from './export.words';

/** Headed as the import of people calls them; numbers are masked, so that no file tells one. */
const COLUMNS: readonly ExportColumn<ContactDto>[] = [
  { key: 'name', zh: '姓名', en: 'Name', width: 12, value: ({ name }) => name },
  {
    ...{ key: 'enterprise', zh: '企业', en: 'Enterprise', width: 36 },
    value: ({ posts: [post] }) => post?.enterprise.name ?? null,
  },
  {
    ...{ key: 'post', zh: '职务', en: 'Post', width: 18 },
    value: ({ posts: [post] }) => post?.title || null,
  },
  {
    ...{ key: 'unit', zh: '所在部门', en: 'Unit', width: 18 },
    value: ({ posts: [post] }) => post?.department || null,
  },
  {
    ...{ key: 'level', zh: '层级', en: 'Level', width: 14 },
    value: ({ posts: [post] }, language) => (post?.level ? EXPORT_WORDS[language].levels[post.level] : null),
  },
  {
    ...{ key: 'masked', zh: '号码（已遮盖）', en: 'Channels (masked)', width: 30 },
    value: ({ channels }) => channels.map(({ masked }) => masked).join(' / ') || null,
  },
  {
    ...{ key: 'way', zh: '偏好方式', en: 'Preferred way', width: 12 },
    value: ({ preferredWay: way }, language) => (way ? EXPORT_WORDS[language].ways[way] : null),
  },
  {
    ...{ key: 'legalBasis', zh: '处理依据', en: 'Legal basis', width: 14 },
    value: ({ legalBasis }, language) => EXPORT_WORDS[language].bases[legalBasis],
  },
  { key: 'purpose', zh: '用途', en: 'Purpose', width: 24, value: ({ purpose }) => purpose },
  { key: 'source', zh: '信息来源', en: 'Source', width: 20, value: ({ source }) => source || null },
  {
    ...{ key: 'retainUntil', zh: '保存期限', en: 'Kept until', kind: 'day' },
    value: ({ retainUntil }) => retainUntil,
  },
  { key: 'owner', zh: '负责人', en: 'Owner', width: 12, value: ({ owner }) => owner.name },
  { key: 'department', zh: '归属部门', en: 'Our department', value: ({ department }) => department.name },
  {
    ...{ key: 'recordedOn', zh: '登记日期', en: 'Recorded on', kind: 'day' },
    value: ({ createdAt }) => dayOf(createdAt),
  },
];

/** The list of people as a file. */
@Injectable()
export class ContactListExport implements ListExport<ContactDto, ContactQuery>, OnModuleInit {
  readonly code = 'contacts';
  readonly permission = 'contact:read';
  readonly columns = COLUMNS;
  readonly query = ContactQuery;
  readonly remark = {
    'zh-CN': '含个人信息，用后删除',
    en: 'Personal information; delete after use',
  };

  constructor(
    private readonly lists: ListExports,
    private readonly contacts: ContactsService,
  ) {}

  onModuleInit(): void {
    this.lists.register(this);
  }

  page(actor: Actor, query: ContactQuery): Promise<Page<ContactDto>> {
    return this.contacts.list(actor, query);
  }
}
