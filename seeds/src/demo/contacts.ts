import type { INestApplicationContext } from '@nestjs/common';
import type { PostLevel } from '@lianzhao/contracts';
import { type Actor, ContactsService, EnterprisesService } from '@lianzhao/server';

interface DemoContact {
  by: 'officer' | 'officer2';
  /** Name of a firm of the stories. */
  firm: string;
  name: string;
  department?: string;
  title: string;
  level: PostLevel;
  since: string;
  channels: string[];
}

/** People who plainly do not exist, at firms that do not; numbers nobody was given. */
const CONTACTS: DemoContact[] = [
  {
    ...{ by: 'officer', firm: '演示座椅系统（合肥）有限公司', name: '演示甲', title: '副总经理' },
    ...{ level: 'deputy', since: '2024-03', channels: ['19900000001', 'jia@example.com'] },
  },
  {
    ...{ by: 'officer', firm: '演示座椅系统（合肥）有限公司', name: '演示乙', department: '工厂规划部' },
    ...{ title: '部长', level: 'head', since: '2022', channels: ['0551-60000002 转 802'] },
  },
  {
    ...{ by: 'officer', firm: '演示饰件科技（芜湖）有限公司', name: '演示丙', title: '总经理' },
    ...{ level: 'principal', since: '2021-07', channels: ['19900000003'] },
  },
];

export async function loadDemoContacts(
  app: INestApplicationContext,
  actors: ReadonlyMap<string, Actor>,
): Promise<void> {
  for (const { by, firm, name, channels, ...post } of CONTACTS) {
    const actor = actors.get(by);
    if (!actor) throw new Error(`no account ${by}`);
    const { items } = await app.get(EnterprisesService).list(actor, { q: firm, limit: 1 });
    const [enterprise] = items;
    if (!enterprise) throw new Error(`no firm ${firm}`);
    await app.get(ContactsService).create(actor, {
      ...{ name, channels, post: { ...post, enterpriseId: enterprise.id } },
      ...{ legalBasis: 'statutory_duty', purpose: '招商联系与走访（演示）', source: '演示数据' },
    });
  }
}
