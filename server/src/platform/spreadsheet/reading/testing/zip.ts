import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  data: string | Buffer;
  /** What the archive says it unpacks to, when that is a lie. */
  declared?: number;
}

/** A zip archive written by hand, so that it can be one no honest program writes. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared } of parts) {
    const bytes = Buffer.from(data as string);
    const packed = deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declared ?? bytes.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface BookText {
  /** Inside `<sheetData>`, one text a sheet. */
  sheets: string[];
  /** Inside `<sst>`. */
  texts?: string;
  /** Inside `<styleSheet>`. */
  styles?: string;
  /** Inside `<workbook>`, before its sheets. */
  properties?: string;
  states?: string[];
}

/** A workbook from its XML, as small as Excel opens it. */
export function bookOf({ sheets, texts = '', styles = '', properties = '', states = [] }: BookText): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
  const links = [
    ...sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/part-${at}.xml`)),
    relation('t', 'sharedStrings', 'sharedStrings.xml'),
    relation('y', 'styles', '/xl/styles.xml'),
  ];
  const tabs = sheets.map((_, at) => {
    return `<sheet name="表${at + 1}" sheetId="${at + 1}" state="${states[at] ?? 'visible'}" r:id="s${at}"/>`;
  });
  return zipOf([
    {
      name: '_rels/.rels',
      data: `<Relationships>${relation('w', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook>${properties}<sheets>${tabs.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: `<Relationships>${links.join('')}</Relationships>` },
    ...sheets.map((data, at) => {
      return {
        name: `xl/worksheets/part-${at}.xml`,
        data: `<worksheet><sheetData>${data}</sheetData></worksheet>`,
      };
    }),
    { name: 'xl/sharedStrings.xml', data: `<sst>${texts}</sst>` },
    { name: 'xl/styles.xml', data: `<styleSheet>${styles}</styleSheet>` },
  ]);
}
