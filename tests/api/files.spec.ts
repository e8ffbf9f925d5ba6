import { describe, expect, it } from '@jest/globals';

import { as, given, type Page, type StoredFile, zone } from '../support';

const officer = () => as.officer();
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const photo = { name: '现场 照片(1).png', content: PNG };
const place = (recordKind: string, recordId: string) =>
  `/files?recordKind=${recordKind}&recordId=${recordId}`;

async function added(recordId: string, file = photo, by = officer()): Promise<StoredFile> {
  const answer = await by.upload<{ items: StoredFile[] }>(place('visit', recordId), file);
  expect(answer).toSucceed(201);
  return answer.body.items[0]!;
}

const listed = async (recordId: string, more = '', by = officer()) =>
  (await by.get<Page<StoredFile>>(`${place('visit', recordId)}${more}`)).body.items;

describe('a file of a visit', () => {
  it('comes back byte for byte, under its own name, in safe hands', async () => {
    const visit = await given.visit();
    const long = { name: '纪要.txt', content: Buffer.from('纪要\n'.repeat(400_000)) };
    const [{ id }, text] = [await added(visit.id), await added(visit.id, long)];

    expect(await officer().file(`/files/${id}/content`)).toEqual(PNG);
    // More than one piece.
    const came = await officer().file(`/files/${text.id}/content`);
    expect(came.equals(long.content)).toBe(true);
    const { headers } = await officer().get(`/files/${id}/content`);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    expect(headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('现场 照片')}%281%29.png`,
    );
    const trail = await zone().database.rows<{ action: string }>(
      `select action from audit where record_id = $1 or after ->> 'id' = $1::text order by at`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['file:added', 'file:downloaded', 'file:downloaded']);
  });

  it('is shown in place when it is a photo, and no other way', async () => {
    const visit = await given.visit();
    const [image, text] = [
      await added(visit.id),
      await added(visit.id, { name: 'a.txt', content: Buffer.from('x') }),
    ];
    const shown = await officer().get(`/files/${image.id}/preview`);

    expect(shown).toSucceed(200);
    expect(shown.headers['content-disposition']).toMatch(/^inline;/);
    expect(await officer().get(`/files/${text.id}/preview`)).toBeProblem(409, 'file.no-preview');
  });

  it('is seen by whoever sees the visit and by nobody else', async () => {
    const visit = await given.visit();
    const { id, version } = await added(visit.id);
    const stranger = as.officer({ department: 'Hillside' });

    expect(await as.officer({ called: 'Colleague' }).get(`/files/${id}/content`)).toSucceed(200);
    for (const path of [`/files/${id}/content`, `/files/${id}/preview`])
      expect(await stranger.get(path)).toBeProblem(404, 'record.not-found');
    expect(await listed(visit.id, '', stranger)).toEqual([]);
    expect(await stranger.upload(place('visit', visit.id), photo)).toBeProblem(404, 'record.not-found');
    expect(await stranger.send('DELETE', `/files/${id}`, undefined, { version })).toBeProblem(
      404,
      'record.not-found',
    );
  });

  it('is kept once however often it is sent', async () => {
    const visit = await given.visit();
    const [first, again] = await Promise.all([added(visit.id), added(visit.id)]);

    expect(again.id).toBe(first.id);
    expect(await listed(visit.id)).toHaveLength(1);
  });

  it('goes into the bin and comes back, by its author or a manager', async () => {
    const visit = await given.visit();
    const { id, version } = await added(visit.id);
    const remove = (by = officer(), at = version) =>
      by.send<StoredFile>('DELETE', `/files/${id}`, undefined, { version: at });
    expect(await remove(as.officer({ called: 'Bystander' }))).toBeProblem(403, 'file.of-others');

    const removed = await remove();
    expect(removed).toSucceed(200);
    expect(await listed(visit.id)).toEqual([]);
    expect(await listed(visit.id, '&removed=true')).toMatchObject([{ id }]);
    expect(await officer().get(`/files/${id}/content`)).toBeProblem(404, 'record.not-found');
    expect(await remove()).toBeProblem(409, 'record.stale');

    const back = await as
      .manager()
      .post(`/files/${id}/restorations`, undefined, { version: removed.body.version });
    expect(back).toSucceed(201);
    expect(await listed(visit.id)).toMatchObject([{ id }]);
  });
});

describe('what is sent as a file', () => {
  it('is named after what is in it, and refused when that is none of the known kinds', async () => {
    const visit = await given.visit();
    expect(await added(visit.id, { name: '合同.pdf', content: PNG })).toMatchObject({
      name: '合同.pdf.png',
      type: 'image/png',
    });
    for (const [name, content] of [
      ['说明.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)])],
      ['页面.html', Buffer.from('<script>alert(1)</script>')],
      ['图.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ] as const)
      expect(await officer().upload(place('visit', visit.id), { name, content })).toBeProblem(
        422,
        'file.type-refused',
      );
    expect(
      await officer().upload(place('visit', visit.id), { name: '空.txt', content: Buffer.alloc(0) }),
    ).toBeProblem(422, 'file.empty');
  });

  it('is kept whole or not at all', async () => {
    const visit = await given.visit();
    const bad = { name: 'x.exe', content: Buffer.from('MZ') };

    expect(await officer().upload(place('visit', visit.id), photo, bad)).toBeProblem(
      422,
      'file.type-refused',
    );
    expect(await listed(visit.id)).toEqual([]);
  });
});
