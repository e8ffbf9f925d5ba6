import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { type FieldError, InvalidInput } from '../../../platform/errors';
import type { SheetFile } from '../../../platform/spreadsheet';
import { ChainsService } from '../../chains';
import type { FirmListDto, FirmListColumnsDto, UpdateFirmListDto, FirmWordChoiceDto } from './firm-list.dto';
import { FirmListReading } from './firm-list-reading';
import { type KeptList, KeptLists } from './kept-lists';
import type { ListContent } from './list-content';
import { listPreviewOf } from './list-preview';
import type { WordNodes } from './word-nodes';

/** Lists of firms in any columns, between upload and import: nothing of them counts yet. */
@Injectable()
export class FirmListsService {
  constructor(
    private readonly db: Database,
    private readonly lists: KeptLists,
    private readonly chains: ChainsService,
    private readonly reading: FirmListReading,
  ) {}

  async upload(actor: Actor, chainCode: string, file: SheetFile): Promise<FirmListDto> {
    const chain = await this.chains.get(chainCode);
    return this.preview(await this.lists.keep(actor, chain, file));
  }

  async get(actor: Actor, id: string): Promise<FirmListDto> {
    return this.preview(await this.lists.get(actor, id));
  }

  /** Corrects which column is what, and what words stand for. */
  async change(actor: Actor, id: string, { columns, words = [] }: UpdateFirmListDto): Promise<FirmListDto> {
    const list = await this.db.transaction(async () => {
      const kept = await this.lists.get(actor, id);
      const { content } = kept;
      const chain = await this.chains.get(content.chain);
      const wrong = [
        ...columnsBeyond(content, columns),
        ...unknownNodes(words, await this.reading.words(chain, {})),
      ];
      if (wrong.length > 0) throw new InvalidInput(wrong);
      if (columns) content.columns = columns;
      content.words = chosenWords(content.words, words);
      await this.lists.change(actor, kept);
      return kept;
    });
    return this.preview(list);
  }

  private async preview({ id, fileName, content }: KeptList): Promise<FirmListDto> {
    const chain = await this.chains.get(content.chain);
    const words = await this.reading.words(chain, content.words);
    const found = await this.reading.evaluate(id, { chain, content, words });
    return listPreviewOf({ id, fileName, chain, content, words, found });
  }
}

/** The later choice for a word counts; without nodes to choose it is nobody's choice any more. */
function chosenWords(
  known: ListContent['words'],
  choices: readonly FirmWordChoiceDto[],
): ListContent['words'] {
  const chosen = new Map(Object.entries(known));
  for (const { word, nodeCodes } of choices) {
    if (nodeCodes === null) chosen.delete(word);
    else chosen.set(word, nodeCodes);
  }
  return Object.fromEntries(chosen);
}

function columnsBeyond({ titles }: ListContent, columns: FirmListColumnsDto | undefined): FieldError[] {
  return Object.entries(columns ?? {})
    .filter(([, at]) => [at].flat().some((each) => each !== null && each >= titles.length))
    .map(([field]) => ({ pointer: `/columns/${field}`, code: 'max' }));
}

function unknownNodes(choices: readonly FirmWordChoiceDto[], words: WordNodes): FieldError[] {
  return choices.flatMap(({ nodeCodes }, at) =>
    (nodeCodes ?? []).flatMap((code, index) =>
      words.node(code)
        ? []
        : [{ pointer: `/words/${at}/nodeCodes/${index}`, code: 'unknown-node', params: { node: code } }],
    ),
  );
}
