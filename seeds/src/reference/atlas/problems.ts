/** Where in the files something is wrong; lines are counted as an editor counts them, the header is line 1. */
export interface Place {
  file: string;
  line: number;
  column: string | null;
}

export interface Problem extends Place {
  message: string;
}

const SHOWN = 20;

/** A folder of the atlas that must not be loaded. Carries every problem; the message shows the first twenty. */
export class AtlasError extends Error {
  constructor(
    readonly folder: string,
    readonly problems: readonly Problem[],
  ) {
    super(describe(folder, problems));
    this.name = 'AtlasError';
  }
}

function describe(folder: string, problems: readonly Problem[]): string {
  const lines = problems.slice(0, SHOWN).map(({ file, line, column, message }) => {
    const where = column === null ? `${file}:${line}` : `${file}:${line} [${column}]`;
    return `  ${where} ${message}`;
  });
  if (problems.length > SHOWN) lines.push(`  … and ${problems.length - SHOWN} more`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `The atlas folder "${folder}" was refused whole, ${count}:\n${lines.join('\n')}`;
}

/** Collects problems, so that an editor sees all of them at once instead of one a run. */
export class Problems {
  readonly found: Problem[] = [];

  add(place: Place, message: string): void {
    this.found.push({ ...place, message });
  }

  /** Call after each stage whose result the next one relies on. */
  throwIfAny(folder: string): void {
    if (this.found.length > 0) throw new AtlasError(folder, this.found);
  }
}
