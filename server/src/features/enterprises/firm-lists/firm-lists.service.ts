import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { type FieldError, InvalidInput } from '../../../platform/errors';
import type { SheetFile } from '../../../platform/spreadsheet';
import { ChainsService } from '../../chains';
import type { FirmListDto } from './firm-list.dto';
import type {
  FirmListColumnsDto,
  FirmRowChoiceDto,
  FirmWordChoiceDto,
  UpdateFirmListDto,
} from './firm-list-input.dto';
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
  async change(
    actor: Actor,
    id: string,
    { columns, words = [], rows = [] }: UpdateFirmListDto,
  ): Promise<FirmListDto> {
    const list = await this.db.transaction(async () => {
      const kept = await this.lists.lock(actor, id);
      const { content } = kept;
      const chain = await this.chains.get(content.chain);
      const { words: nodes } = await this.reading.nodesOf(chain, {});
      const wrong = [
        ...columnsBeyond(content, columns),
        ...unknownNodes('words', words, nodes),
        ...unknownNodes('rows', rows, nodes),
      ];
      if (wrong.length > 0) throw new InvalidInput(wrong);
      if (columns) content.columns = columns;
      content.words = chosen(
        content.words,
        words.map(({ word, nodeCodes }) => [word, nodeCodes]),
      );
      content.picked = chosen(
        content.picked ?? {},
        rows.map(({ row, nodeCodes }) => [String(row), nodeCodes]),
      );
      await this.lists.change(actor, kept);
      return kept;
    });
    return this.preview(list);
  }

  private async preview({ id, fileName, content }: KeptList): Promise<FirmListDto> {
    const chain = await this.chains.get(content.chain);
    const known = await this.reading.nodesOf(chain, content.words);
    const found = await this.reading.evaluate(id, { chain, content, known });
    return listPreviewOf({ id, fileName, chain, content, known, found });
  }
}

/** The later choice for a word or a row counts; without nodes to choose it is nobody's choice any more. */
function chosen(
  known: Readonly<Record<string, string[]>>,
  choices: readonly (readonly [string, string[] | null])[],
): Record<string, string[]> {
  const all = new Map(Object.entries(known));
  for (const [about, nodeCodes] of choices) {
    if (nodeCodes === null) all.delete(about);
    else all.set(about, nodeCodes);
  }
  return Object.fromEntries(all);
}

function columnsBeyond({ titles }: ListContent, columns: FirmListColumnsDto | undefined): FieldError[] {
  return Object.entries(columns ?? {})
    .filter(([, at]) => [at].flat().some((each) => each !== null && each >= titles.length))
    .map(([field]) => ({ pointer: `/columns/${field}`, code: 'max' }));
}

function unknownNodes(
  field: 'words' | 'rows',
  choices: readonly Pick<FirmWordChoiceDto | FirmRowChoiceDto, 'nodeCodes'>[],
  words: WordNodes,
): FieldError[] {
  return choices.flatMap(({ nodeCodes }, at) =>
    (nodeCodes ?? []).flatMap((code, index) =>
      words.node(code)
        ? []
        : [{ pointer: `/${field}/${at}/nodeCodes/${index}`, code: 'unknown-node', params: { node: code } }],
    ),
  );
}
