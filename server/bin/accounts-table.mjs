const COLUMNS = [
  ['账号 username', 'username'],
  ['口令 password', 'password'],
  ['角色 role', 'roleZh'],
  ['姓名 name', 'name'],
  ['部门 department', 'department'],
];

/** The accounts in columns that line up although a Chinese character is two columns wide. */
export function accountsTable(accounts) {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...accounts.map((row) => COLUMNS.map(([, key]) => row[key] ?? '')),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  const line = (row) => `  ${row.map((cell, column) => pad(cell, widths[column])).join('  ')}`.trimEnd();
  const [titles, ...body] = rows.map(line);
  return [titles, `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...body].join('\n');
}

function pad(cell, width) {
  return cell + ' '.repeat(width - displayWidth(cell));
}

function displayWidth(text) {
  return [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );
}
