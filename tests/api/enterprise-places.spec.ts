import { describe, expect, it } from '@jest/globals';

import {
  as,
  type ClassificationList,
  type Enterprise,
  type EnterpriseChange,
  given,
  type Page,
  type Problem,
  zone,
} from '../support';

const officer = () => as.officer();
const find = async (scheme: string, query = '') =>
  (await officer().get<ClassificationList>(`/classifications/${scheme}?${query}`)).body.items;
const words = (text: string) => `q=${encodeURIComponent(text)}`;
const patch = (id: string, version: number, change: object) =>
  officer().patch<Enterprise>(`/enterprises/${id}`, change, { version });

describe('tables of places and industries', () => {
  it('are walked from the top down', async () => {
    const provinces = await find('division');
    expect(provinces).toHaveLength(34);
    expect(provinces[0]).toMatchObject({ code: '110000', name: '北京市', hasParts: true });
    const [ordos] = (await find('division', 'parent=150000')).filter(({ code }) => code === '150600');
    expect(ordos).toMatchObject({ name: '鄂尔多斯市', path: '内蒙古自治区鄂尔多斯市', hasParts: true });
    expect((await find('division', 'parent=150600')).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['150602', '150603', '150627']),
    );
    expect(await find('industry')).toHaveLength(20);
    expect((await find('industry', 'parent=C38')).map(({ code }) => code)).toContain('C384');
  });

  it('are found by a name, a whole address or the beginning of a code', async () => {
    expect((await find('division', words('康巴什')))[0]).toMatchObject({
      ...{ code: '150603', path: '内蒙古自治区鄂尔多斯市康巴什区' },
    });
    expect((await find('division', words('内蒙古自治区 鄂尔多斯市 康巴什区')))[0]!.code).toBe('150603');
    expect((await find('division', words('15060'))).map(({ code }) => code)).toContain('150602');
    expect((await find('industry', words('锂离子电池')))[0]).toMatchObject({ code: 'C3841' });
    expect((await find('industry', words('c384')))[0]).toMatchObject({ code: 'C384', name: '电池制造' });
    expect(await find('division', words('%'))).toEqual([]);
    expect(await officer().get('/classifications/planets')).toBeProblem(400, 'input.invalid');
  });
});

describe('province and city of a firm', () => {
  it('are filled in from the division it works in, or else is registered in', async () => {
    const { id } = await given.enterprise({ registeredCode: '150603', province: undefined, city: undefined });
    const one = () => officer().get<Enterprise>(`/enterprises/${id}`);
    expect((await one()).body).toMatchObject({ province: '内蒙古', city: '鄂尔多斯' });
    await patch(id, 1, { operatingCode: '310115' });
    expect((await one()).body).toMatchObject({ province: '上海', city: '上海' });
  });

  it('never contradict it', async () => {
    const { id } = await given.enterprise({ registeredCode: '150603', province: undefined, city: undefined });
    const answer = await patch(id, 1, { province: '安徽', city: '鄂尔多斯市' });
    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors).toEqual([
      expect.objectContaining({ pointer: '/province', code: 'contradicts-place' }),
    ]);
  });
});

describe('the places and industries of a firm', () => {
  const said = {
    ...{ registeredCode: '150603', registeredAddress: ' 演示路 1 号 ', operatingCode: '340200' },
    ...{ industryCodes: ['C3841', 'C367'] },
  };

  it('are told with their names, and the trail says them too', async () => {
    const { id } = await given.enterprise();
    expect((await patch(id, 1, said)).body).toMatchObject({
      registeredPlace: { code: '150603', path: '内蒙古自治区鄂尔多斯市康巴什区' },
      ...{ registeredAddress: '演示路 1 号', operatingPlace: { name: '芜湖市' }, operatingAddress: null },
      industries: [{ code: 'C3841', name: '锂离子电池制造' }, { code: 'C367' }],
    });
    await patch(id, 2, { operatingCode: null, industryCodes: ['C367'] });

    const { body } = await officer().get<Page<EnterpriseChange>>(`/enterprises/${id}/changes`);
    expect(body.items[0]!.fields).toEqual(
      expect.arrayContaining([{ field: 'operatingPlace', before: '安徽省芜湖市', after: null }]),
    );
  });

  it.each([
    [{ registeredCode: '999999' }, '/registeredCode', 'unknown-code'],
    [{ operatingCode: '1506' }, '/operatingCode', 'matches'],
    [{ industryCodes: ['C367', 'C999'] }, '/industryCodes/1', 'unknown-code'],
  ])('are refused as %j', async (change, pointer, code) => {
    const { id } = await given.enterprise();
    const answer = await patch(id, 1, change);
    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors).toMatchObject([{ pointer, code }]);
  });

  it('stay when a later table holds a code no more, and are not given anew', async () => {
    const { id } = await given.enterprise();
    await patch(id, 1, { registeredCode: '150627' });
    const { database } = zone();
    await database.rows(`update classification_entry set retired = true where code = '150627'`);

    expect((await patch(id, 2, { registeredCode: '150627', city: '鄂尔多斯' })).body).toMatchObject({
      registeredPlace: { code: '150627', name: '伊金霍洛旗' },
    });
    const other = await given.enterprise();
    expect(await patch(other.id, 1, { registeredCode: '150627' })).toBeProblem(400, 'input.invalid');
    expect(await find('division', words('伊金霍洛'))).toEqual([]);
    await database.rows(`update classification_entry set retired = false where code = '150627'`);
  });
});
