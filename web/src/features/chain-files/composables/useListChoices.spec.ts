import { describe, expect, it } from 'vitest';
import { ref } from 'vue';

import { Fake } from '@/testing';
import type { FirmList } from '../chain-file.queries';
import { aList } from '../testing/list';
import { useListChoices } from './useListChoices';

const row = (at: number) => ({ row: at, nodeCodes: ['A-1'] });

describe('choices for a list', () => {
  it('made while another is on its way are sent together afterwards, and the newest answer stays', async () => {
    const answers: (() => void)[] = [];
    const shown: FirmList[] = [];
    const server = new Fake().on('PATCH /firm-lists/l-1', async () => {
      const unknownWords = answers.length;
      await new Promise<void>((resolve) => answers.push(resolve));
      return { body: aList({ unknownWords }) };
    });
    const { busy, choose } = useListChoices(ref('l-1'), (now) => shown.push(now));
    const all = choose({ rows: [row(2)] });
    void choose({ rows: [row(3)] });
    void choose({ rows: [row(4)] });
    await expect.poll(() => answers.length).toBe(1);
    answers[0]?.();
    await expect.poll(() => answers.length).toBe(2);
    expect(busy.value).toBe(true);
    answers[1]?.();
    await all;

    expect(server.asked.map(({ body }) => body)).toEqual([
      { rows: [row(2)] },
      { words: [], rows: [row(3), row(4)] },
    ]);
    expect(shown.map(({ unknownWords }) => unknownWords)).toEqual([0, 1]);
    expect(busy.value).toBe(false);
  });

  it('that failed are told, though the next one succeeded', async () => {
    const bodies = [{ status: 409, body: { status: 409, code: 'import.applied' } }, { body: aList() }];
    new Fake().on('PATCH /firm-lists/l-1', () => bodies.shift() ?? {});
    const { problem, choose } = useListChoices(ref('l-1'), () => undefined);
    const all = choose({ rows: [row(2)] });
    void choose({ rows: [row(3)] });
    await all;

    expect(bodies).toEqual([]);
    expect(problem.value?.code).toBe('import.applied');
  });
});
