import { describe, expect, it } from '@jest/globals';

import { FileTypeRefused } from './file.errors';
import { typeOf } from './file-type';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

describe('typeOf', () => {
  it('looks into the file and mends its name', () => {
    expect(typeOf('现场.png', PNG)).toEqual({ type: 'image/png', name: '现场.png' });
    expect(typeOf('现场.jpg', PNG)).toEqual({ type: 'image/png', name: '现场.jpg.png' });
    expect(typeOf('合同', PDF)).toEqual({ type: 'application/pdf', name: '合同.pdf' });
  });

  it('takes text in UTF-8 and GB18030 where the name says it is text', () => {
    expect(typeOf('纪要.txt', Buffer.from('见面纪要\r\n')).type).toBe('text/plain');
    expect(typeOf('名单.csv', Buffer.from([0xc6, 0xf3, 0xd2, 0xb5])).type).toBe('text/csv');
  });

  it.each([
    ['a program', '说明.pdf', EXE],
    ['a page with script', '页面.html', Buffer.from('<html><script>alert(1)</script></html>')],
    [
      'a drawing with script',
      '图.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ['bytes that are no text', '乱码.txt', Buffer.from([0, 1, 2, 3, 255])],
    ['an archive', '资料.zip', Buffer.from('UEsDBAoAAAAAAAAAIQAAAAAAAAAAAAAAAAABAAAAYVBLBQYAAAAA', 'base64')],
  ])('refuses %s', (_, name, content) => {
    expect(() => typeOf(name, content)).toThrow(FileTypeRefused);
  });
});
