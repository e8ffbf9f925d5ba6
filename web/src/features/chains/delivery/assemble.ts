import type { Delivery, DeliveredPicture } from '../chain.types';

/** A file by the name it is handed in under. */
export interface Piece {
  name: string;
  blob: Blob;
}

export interface Makers {
  /** The picture of one map, in each format of the set. */
  draw: (picture: DeliveredPicture) => Promise<Piece[]>;
  /** The workbook that goes with the pictures of these keys. */
  workbook: (keys: readonly string[]) => Promise<Piece>;
  /** Of `all` steps, `done` are over and this picture is next; the workbook where there is none. */
  tell: (step: { done: number; all: number; next: DeliveredPicture | undefined }) => void;
}

export interface Assembled {
  /** The workbook first, then pictures in the order of the set. */
  files: Piece[];
  failed: { picture: DeliveredPicture; reason: unknown }[];
}

/**
 * Makes all of what a chain hands in. A picture that cannot be made is told and the rest is there without it; without
 * its workbook there is nothing, because the workbook is what was written down as taken.
 * @throws what the workbook was refused with, and `AbortError` once it is given up
 */
export async function assemble(
  { pictures }: Pick<Delivery, 'pictures'>,
  { draw, workbook, tell }: Makers,
  signal: AbortSignal,
): Promise<Assembled> {
  const made: { key: string; pieces: Piece[] }[] = [];
  const failed: Assembled['failed'] = [];
  const all = pictures.length + 1;
  const orGivenUp = givingUp(signal);
  for (const [done, next] of pictures.entries()) {
    tell({ done, all, next });
    await painted();
    signal.throwIfAborted();
    try {
      made.push({ key: next.key, pieces: await orGivenUp(draw(next)) });
    } catch (reason) {
      signal.throwIfAborted();
      failed.push({ picture: next, reason });
    }
  }
  tell({ done: pictures.length, all, next: undefined });
  const book = await orGivenUp(workbook(made.map(({ key }) => key)));
  return { files: [book, ...made.flatMap(({ pieces }) => pieces)], failed };
}

/** A drawing keeps the page busy: what was told is to be seen, and giving up to be heard, before it begins. */
const painted = () => new Promise((done) => setTimeout(done));

/** Whoever gives up waits for nothing more, also not for what cannot be stopped, such as the painting of a picture. */
function givingUp(signal: AbortSignal) {
  const over = new Promise<never>((_, fail) =>
    signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true }),
  );
  over.catch(() => undefined);
  return <Made>(work: Promise<Made>) => Promise.race([work, over]);
}
