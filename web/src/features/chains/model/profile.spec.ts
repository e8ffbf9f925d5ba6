import { describe, expect, it } from 'vitest';

import { listText, unfinishedRows, writtenRows } from './profile';

describe('the lists of a profile', () => {
  it('leave out rows nobody wrote into, and spaces around words', () => {
    expect(
      writtenRows([
        { name: ' 张演示 ', unit: '', duty: '组长' },
        { name: ' ', unit: '', duty: '' },
      ]),
    ).toEqual([{ name: '张演示', unit: '', duty: '组长' }]);
  });

  it('tell which rows lack what a row needs', () => {
    const rows = [
      { title: '用工不足', detail: '', source: '', date: '' },
      { title: '', detail: '说明', source: '', date: '' },
    ];

    expect(unfinishedRows('issues', rows)).toEqual([1]);
  });

  it('are read as lines when two versions stand side by side', () => {
    expect(
      listText([
        { name: '甲', unit: '', duty: '组长' },
        { name: '乙', unit: '经发局', duty: '' },
      ]),
    ).toBe('甲 · 组长\n乙 · 经发局');
  });
});
