import { join } from 'node:path';

import { describe, expect, it, jest } from '@jest/globals';

/** A plain script, so what it exports is declared here. */
const { accountsTable } = jest.requireActual<{ accountsTable(accounts: object[]): string }>(
  join(__dirname, '../../bin/accounts-table.mjs'),
);

describe('the table of accounts', () => {
  const lines = accountsTable([
    { username: 'officer', password: 'Abc23', roleZh: '招商专员', name: '李', department: '一科' },
    { username: 'auditor', password: 'Xyz98', roleZh: '审计管理员', name: 'Ann', department: '二科' },
  ]).split('\n');

  it('shows each with the password that is told once', () => {
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/officer .*Abc23 .*招商专员 .*李 .*一科/);
    expect(lines[3]).toMatch(/auditor .*Xyz98/);
  });

  it('lines up although a Chinese character is two columns wide', () => {
    const columnOf = (line: string, word: string) =>
      [...line.slice(0, line.indexOf(word))].reduce((sum, sign) => sum + (/[一-鿿]/.test(sign) ? 2 : 1), 0);

    expect(columnOf(lines[2]!, '一科')).toBe(columnOf(lines[3]!, '二科'));
    expect(columnOf(lines[0]!, '部门')).toBe(columnOf(lines[3]!, '二科'));
  });
});
