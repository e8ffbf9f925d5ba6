import type { DeliveredPicture } from '../chain.types';

/** A file by the name it is handed in under. */
export interface Piece {
  name: string;
  blob: Blob;
}

/** Of `all` steps, `done` are over and this picture is next; the workbook where there is none. */
export interface Step {
  done: number;
  all: number;
  next: DeliveredPicture | undefined;
}

export interface Failed {
  picture: DeliveredPicture;
  reason: unknown;
}

interface Drawers<Drawn> {
  draw: (picture: DeliveredPicture) => Promise<Drawn>;
  tell: (step: Step) => void;
}

export interface Makers extends Drawers<Piece[]> {
  /** The workbook that goes with the pictures of these keys. */
  workbook: (keys: readonly string[]) => Promise<Piece>;
}

/**
 * Draws one map after another. One that cannot be drawn is told, and the rest is there without it.
 * @throws `AbortError` once it is given up
 */
export async function drawAll<Drawn>(
  pictures: readonly DeliveredPicture[],
  { draw, tell }: Drawers<Drawn>,
  signal: AbortSignal,
  all = pictures.length,
): Promise<{ made: { key: string; drawn: Drawn }[]; failed: Failed[] }> {
  const made: { key: string; drawn: Drawn }[] = [];
  const failed: Failed[] = [];
  for (const [done, next] of pictures.entries()) {
    tell({ done, all, next });
    await painted();
    signal.throwIfAborted();
    try {
      made.push({ key: next.key, drawn: await orGivenUp(draw(next), signal) });
    } catch (reason) {
      signal.throwIfAborted();
      failed.push({ picture: next, reason });
    }
  }
  return { made, failed };
}

/**
 * Makes all of what a chain hands in: the workbook first, then pictures in the order of the set. Without its workbook
 * there is nothing, because the workbook is what was written down as taken.
 * @throws what the workbook was refused with, and `AbortError` once it is given up
 */
export async function assemble(
  pictures: readonly DeliveredPicture[],
  { draw, workbook, tell }: Makers,
  signal: AbortSignal,
): Promise<{ files: Piece[]; failed: Failed[] }> {
  const all = pictures.length + 1;
  const { made, failed } = await drawAll(pictures, { draw, tell }, signal, all);
  tell({ done: pictures.length, all, next: undefined });
  const book = await orGivenUp(workbook(made.map(({ key }) => key)), signal);
  return { files: [book, ...made.flatMap(({ drawn }) => drawn)], failed };
}

/** A drawing keeps the page busy: what was told is to be seen, and giving up to be heard, before it begins. */
const painted = () => new Promise((done) => setTimeout(done));

/** Whoever gives up waits for nothing more, also not for what cannot be stopped, such as the painting of a picture. */
async function orGivenUp<Made>(work: Promise<Made>, signal: AbortSignal): Promise<Made> {
  let giveUp: (() => void) | undefined;
  const over = new Promise<never>((_, fail) => {
    giveUp = () => fail(signal.reason as Error);
    signal.addEventListener('abort', giveUp);
  });
  try {
    const made = await Promise.race([work, over]);
    signal.throwIfAborted();
    return made;
  } finally {
    if (giveUp) signal.removeEventListener('abort', giveUp);
  }
}
