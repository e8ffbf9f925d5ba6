import { Injectable } from '@nestjs/common';

import { Sealing } from '../../../platform/sealing';

/** The cells of a row, or what seals them. */
export type KeptCells<Cells> = Cells | string;

interface KeptLine {
  row: number;
  cells: KeptCells<string[]>;
  fixed: KeptCells<Record<string, string>> | null;
}

export type OpenLine<Line extends KeptLine> = Omit<Line, 'cells' | 'fixed'> & {
  cells: string[];
  fixed: Record<string, string> | null;
};

/** Rows about people lie sealed between the upload and the register; whatever is a text is sealed. */
@Injectable()
export class LineSeal {
  constructor(private readonly sealing: Sealing) {}

  close(runId: string, row: number, said: object): string {
    return this.sealing.seal(JSON.stringify(said), ownerOf(runId, row));
  }

  open<Line extends KeptLine>(runId: string, line: Line): OpenLine<Line> {
    const owner = ownerOf(runId, line.row);
    return { ...line, cells: this.read(line.cells, owner), fixed: this.read(line.fixed, owner) };
  }

  private read<Said>(said: Said | string, owner: string): Said {
    return typeof said === 'string' ? (JSON.parse(this.sealing.open(said, owner)) as Said) : said;
  }
}

function ownerOf(runId: string, row: number): string {
  return `${runId}:${row}`;
}
