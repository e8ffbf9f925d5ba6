import { onScopeDispose, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import { api, fetchFile, Problem, saveFile, unwrap } from '@/api';
import { useCan } from '@/shared/session';
import { useForm } from '@/shared/useForm';
import { toast } from '@/ui';
import type { DeliveredPicture, Delivery } from '../chain.types';
import type { Assembled, Piece } from '../delivery/assemble';
import { PRESENT, variantQuery } from '../model/variant';
import { workByNode } from '../model/work';
import { deriveChain } from './useChainMap';
import { fileOf, usePoster } from './usePoster';

interface Progress {
  done: number;
  all: number;
  next: DeliveredPicture | undefined;
}
export interface FailedPicture {
  title: string;
  problem: Problem;
}

/** Makes what a chain hands in and gives it to the browser as one file: a workbook, with its pictures where it has any. */
export function useDelivery(code: () => string) {
  const { t, locale } = useI18n();
  const { busy, problem, send } = useForm();
  const { draw } = usePoster();
  const can = useCan();
  const progress = ref<Progress>();
  const failed = shallowRef<FailedPicture[]>([]);
  let stop: AbortController | undefined;
  onScopeDispose(() => stop?.abort());

  const planned = (signal: AbortSignal) =>
    unwrap(
      api.GET('/chains/{code}/deliverables', {
        params: { path: { code: code() }, query: { language: locale.value as 'zh-CN' } },
        signal,
      }),
    );

  /** Maps of the rings and our work at the nodes, each asked for once however many pictures are made of it. */
  function sources(signal: AbortSignal) {
    const models = new Map<string, Promise<ReturnType<typeof deriveChain>>>();
    let work: ReturnType<typeof workOf> | undefined;
    const path = { code: code() };
    const read = async (radius: DeliveredPicture['radius']) =>
      deriveChain(
        await unwrap(
          api.GET('/chains/{code}/gap-map', {
            params: { path, query: variantQuery({ ...PRESENT, radius }) },
            signal,
          }),
        ),
      );
    async function workOf() {
      const query = { chain: code() };
      const [leads, projects] = await Promise.all([
        can('lead:read') ? unwrap(api.GET('/leads/by-node', { params: { query }, signal })) : undefined,
        can('project:read') ? unwrap(api.GET('/projects/by-node', { params: { query }, signal })) : undefined,
      ]);
      return workByNode(leads?.items ?? [], projects?.items ?? []);
    }
    return {
      model(radius: DeliveredPicture['radius']) {
        const model = models.get(radius) ?? read(radius);
        models.set(radius, model);
        return model;
      },
      work: () => (work ??= workOf()),
    };
  }

  async function make(delivery: Delivery, signal: AbortSignal): Promise<Assembled> {
    const { model: modelOf, work } = sources(signal);
    const { assemble } = await import('../delivery/assemble');
    return assemble(
      delivery,
      {
        tell: (step) => (progress.value = step),
        workbook: (keys) =>
          fetchFile(
            `/chains/${code()}/deliverables/export`,
            { language: locale.value, pictures: keys.join(',') || undefined },
            signal,
          ),
        async draw({ mode, radius, file }): Promise<Piece[]> {
          const model = await modelOf(radius);
          const poster = await draw({
            model,
            variant: { ...PRESENT, radius },
            paint: {
              ...{ mode, loud: model.loud, largest: model.largest, changes: new Map() },
              work: mode === 'activity' ? await work() : new Map(),
            },
          });
          const format = async (ending: Delivery['formats'][number]) => ({
            ...{ name: `${file}.${ending}`, blob: await fileOf(poster, ending) },
          });
          return Promise.all(delivery.formats.map(format));
        },
      },
      signal,
    );
  }

  async function hand({ files, failed: lost }: Assembled, name: string): Promise<void> {
    const [only] = files;
    if (only && files.length === 1) saveFile(only.blob, only.name);
    else {
      const { zipOf } = await import('../delivery/zip');
      saveFile(await zipOf(files), `${name}.zip`);
    }
    failed.value = lost.map(({ picture, reason }) => ({
      title: picture.title,
      problem: reason instanceof Problem ? reason : new Problem({ code: 'report.not-drawn' }),
    }));
    if (lost.length === 0) toast(t('chains.export.done'));
  }

  async function take(): Promise<void> {
    stop = new AbortController();
    const { signal } = stop;
    failed.value = [];
    try {
      await send(async () => {
        const delivery = await planned(signal);
        await hand(await make(delivery, signal), delivery.file);
      });
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      progress.value = undefined;
    }
  }

  return { busy, problem, progress, failed, take, giveUp: () => stop?.abort() };
}
