import { onScopeDispose, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import { fetchFile, Problem, saveFile } from '@/api';
import { useForm } from '@/shared/useForm';
import { toast } from '@/ui';
import type { Delivery } from '../chain.types';
import type { Failed, Piece, Step } from '../delivery/assemble';
import type { Poster } from '../poster/sheet';
import { useDeliveredMaps } from './useDeliveredMaps';
import { fileOf } from './usePoster';

export interface FailedPicture {
  title: string;
  problem: Problem;
}
export interface PaperMap {
  title: string;
  svg: string;
}
/** Maps that are being put on paper; each time they are is another one. */
interface Paper {
  run: number;
  maps: PaperMap[];
}

/**
 * Makes what a chain hands in and gives it to the browser as one file: a workbook, with its pictures where it has any.
 * Or puts all its maps on paper.
 */
export function useDelivery(code: () => string) {
  const { t, locale } = useI18n();
  const { busy, problem, send } = useForm();
  const { planned, drawer } = useDeliveredMaps(code);
  const progress = ref<Step>();
  const failed = shallowRef<FailedPicture[]>([]);
  const paper = shallowRef<Paper>();
  let runs = 0;
  let stop: AbortController | undefined;
  onScopeDispose(() => stop?.abort());

  const tell = (step: Step) => (progress.value = step);
  function tellFailed(lost: Failed[], withheld: readonly string[]): void {
    failed.value = [
      ...withheld.map((title) => ({ title, problem: new Problem({ code: 'report.withheld' }) })),
      ...lost.map(({ picture: { title }, reason }) => ({
        title,
        problem: reason instanceof Problem ? reason : new Problem({ code: 'report.not-drawn' }),
      })),
    ];
  }

  /** One thing at a time; what is given up leaves no trace. The work answers what could not be made. */
  async function run(
    work: (delivery: Delivery, signal: AbortSignal) => Promise<Failed[]>,
    withheldFrom: (delivery: Delivery) => readonly string[],
  ): Promise<void> {
    stop = new AbortController();
    const { signal } = stop;
    failed.value = [];
    try {
      await send(async () => {
        const delivery = await planned(signal);
        tellFailed(await work(delivery, signal), withheldFrom(delivery));
      });
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      progress.value = undefined;
    }
  }

  const workbook = (keys: readonly string[], signal: AbortSignal) =>
    fetchFile(
      `/chains/${code()}/deliverables/export`,
      { language: locale.value, pictures: keys.join(',') || undefined },
      signal,
    );

  /** The drawing in each format of the set. */
  const filesOf = (poster: Poster, file: string, formats: Delivery['formats']): Promise<Piece[]> =>
    Promise.all(
      formats.map(async (format) => ({ name: `${file}.${format}`, blob: await fileOf(poster, format) })),
    );

  const withheldFromAll = ({ withheld, withheldLists }: Delivery) => [...withheld, ...withheldLists];

  const take = () =>
    run(async (delivery, signal) => {
      const { pictures, formats, file: name } = delivery;
      const { assemble } = await import('../delivery/assemble');
      const poster = drawer(signal);
      const { files, failed: lost } = await assemble(
        pictures,
        {
          tell,
          draw: async (picture) => filesOf(await poster(picture), picture.file, formats),
          workbook: (keys) => workbook(keys, signal),
        },
        signal,
      );
      const [only] = files;
      if (only && files.length === 1) saveFile(only.blob, only.name);
      else {
        const { zipOf } = await import('../delivery/zip');
        saveFile(await zipOf(files), `${name}.zip`);
      }
      if (lost.length + withheldFromAll(delivery).length === 0) toast(t('chains.export.done'));
      return lost;
    }, withheldFromAll);

  /** Paper has no lists. */
  const print = () =>
    run(
      async ({ pictures }, signal) => {
        const { drawAll } = await import('../delivery/assemble');
        const poster = drawer(signal);
        const draw = async (picture: Delivery['pictures'][number]) => ({
          ...{ title: picture.title, svg: (await poster(picture)).svg },
        });
        const { made, failed: lost } = await drawAll(pictures, { tell, draw }, signal);
        if (made.length > 0) paper.value = { run: ++runs, maps: made.map(({ drawn }) => drawn) };
        return lost;
      },
      ({ withheld }) => withheld,
    );

  /** The paper is done with; or the browser could not show what was to be on it. */
  function clear(shown: boolean): void {
    paper.value = undefined;
    if (!shown) problem.value = new Problem({ code: 'report.not-drawn' });
  }

  return { busy, problem, progress, failed, paper, take, print, clear, giveUp: () => stop?.abort() };
}
