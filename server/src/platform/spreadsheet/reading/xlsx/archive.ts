import type { Readable } from 'node:stream';

import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

import { SheetRefused } from '../sheet.errors';
import type { SheetFile, SheetLimits } from '../sheet-file';

/** Below this many bytes any ratio is harmless: a small sheet of equal rows packs very well. */
const RATIO_FROM = 10 * 1024 * 1024;

/** The parts of a workbook by their names, opened one at a time; nothing outside the central directory is read. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly file: string,
  ) {}

  /** Refuses what would unpack to more than it may before a byte of it is unpacked. */
  static async open({ name, content }: SheetFile, limits: SheetLimits): Promise<Archive> {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    try {
      const zip = await fromBufferPromise(bytes, { lazyEntries: true });
      if (zip.entryCount > limits.entries) throw new SheetRefused('bomb', { file: name });
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw new SheetRefused('encrypted', { file: name });
        unpacked += entry.uncompressedSize;
        entries.set(entry.fileName.toLowerCase(), entry);
      }
      const isBomb = unpacked > RATIO_FROM && unpacked > bytes.length * limits.ratio;
      if (unpacked > limits.unpacked || isBomb) throw new SheetRefused('bomb', { file: name });
      return new Archive(zip, entries, name);
    } catch (error) {
      throw error instanceof SheetRefused ? error : new SheetRefused('damaged', { file: name });
    }
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** Bytes of a part. An entry that holds more than it declares fails at the byte where it does. */
  async stream(path: string): Promise<Readable> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new SheetRefused('damaged', { file: this.file });
    return this.zip.openReadStreamPromise(entry);
  }
}
