import { Injectable } from '@nestjs/common';

import type { PurchaseColumn } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { type FieldError, InvalidInput } from '../../../platform/errors';
import type { UploadedFile } from '../../../platform/http';
import { SheetImports } from '../../../platform/imports';
import { ChainEdits } from '../../chains';
import { NothingToImport, PurchaseImportFlawed } from '../purchase.errors';
import { type BuyingAnchor, PurchaseRepository } from '../purchase.repository';
import { type Assessed, ImportAssessor } from './import-assessor';
import { countsOf, type Kept, previewOf } from './import-preview';
import type { PurchaseList } from './content';
import type {
  ApplyPurchaseImportDto,
  PurchaseImportDoneDto,
  PurchaseImportDto,
  UpdatePurchaseImportDto,
} from './purchase-import.dto';
import { PurchaseImportRepository } from './purchase-import.repository';
import { readPurchaseList } from './read-list';

const KIND = 'purchases';

/** Purchase lists of anchors: uploaded, looked through, and then taken over as a whole or not at all. */
@Injectable()
export class PurchaseImportsService {
  constructor(
    private readonly imports: SheetImports,
    private readonly assessor: ImportAssessor,
    private readonly purchases: PurchaseRepository,
    private readonly rows: PurchaseImportRepository,
    private readonly edits: ChainEdits,
  ) {}

  async upload(actor: Actor, anchorId: string, files: readonly UploadedFile[]): Promise<PurchaseImportDto> {
    const anchor = await this.purchases.anchor(anchorId);
    const [file] = files;
    if (!file || files.length > 1)
      throw new InvalidInput([{ pointer: '', code: 'too-many-files', params: { most: 1 } }]);
    const content = await readPurchaseList(file);
    const id = await this.imports.keep(actor, {
      kind: KIND,
      scopeId: anchorId,
      fileName: file.name,
      content,
    });
    return this.preview(anchor, { id, fileName: file.name, content });
  }

  async view(actor: Actor, id: string): Promise<PurchaseImportDto> {
    const { anchor, kept } = await this.kept(actor, id);
    return this.preview(anchor, kept);
  }

  /** Keeps what its uploader says about the list, and reads it again. */
  async update(actor: Actor, id: string, said: UpdatePurchaseImportDto): Promise<PurchaseImportDto> {
    const { anchor, kept } = await this.kept(actor, id);
    const content = changed(kept.content, said);
    const assessed = await this.assessor.assess(anchor, content);
    refuseNodes(said, assessed);
    await this.imports.change(actor, id, content);
    return previewOf(anchor, { ...kept, content }, assessed);
  }

  /** One transaction and one edit. Flawed rows keep all others out, unless somebody says that they shall not. */
  async apply(
    actor: Actor,
    id: string,
    { goodRowsOnly = false, confidential = true }: ApplyPurchaseImportDto,
  ): Promise<PurchaseImportDoneDto> {
    const { anchor } = await this.kept(actor, id);
    // How many rows there were stays out of what is told of an edit: its rows hold it.
    const edit = { chain: anchor.chain, kind: 'purchase:imported', params: { anchor: anchor.name } };
    return this.edits.runPurchases(actor, edit, async (editId) => {
      const { kept } = await this.kept(actor, id);
      const assessed = await this.assessor.assess(anchor, kept.content, confidential);
      if (assessed.flawed > 0 && !goodRowsOnly) throw new PurchaseImportFlawed(assessed.flawed);
      const written = assessed.good.filter(({ change }) => change !== 'unchanged');
      if (written.length === 0) throw new NothingToImport();
      await this.rows.write(anchor.id, written, confidential);
      await this.imports.applied(actor, id, editId);
      return {
        result: { editId, counts: countsOf(assessed) },
        nodeIds: [...new Set(written.map(({ row }) => row.nodeId))],
      };
    });
  }

  private async kept(actor: Actor, id: string): Promise<{ anchor: BuyingAnchor; kept: Kept }> {
    const kept = await this.imports.get<PurchaseList>(actor, KIND, id);
    return { anchor: await this.purchases.anchor(kept.scopeId ?? ''), kept };
  }

  private async preview(anchor: BuyingAnchor, kept: Kept): Promise<PurchaseImportDto> {
    return previewOf(anchor, kept, await this.assessor.assess(anchor, kept.content));
  }
}

function changed(
  list: PurchaseList,
  { columns = [], words = [], ...said }: UpdatePurchaseImportDto,
): PurchaseList {
  const taken = new Map(Object.entries(list.columns) as [PurchaseColumn, number][]);
  for (const [index, { column, at }] of columns.entries()) {
    if (at !== null && at >= list.titles.length)
      throw new InvalidInput([{ pointer: `/columns/${index}/at`, code: 'max' }]);
    taken.delete(column);
    if (at === null) continue;
    // A title serves once: whoever had it gives it up.
    for (const [key, title] of taken) if (title === at) taken.delete(key);
    taken.set(column, at);
  }
  const chosen = words.map(({ word, nodeCode }) => [word.trim(), nodeCode] as const);
  return {
    ...list,
    ...said,
    columns: Object.fromEntries(taken),
    words: { ...list.words, ...Object.fromEntries(chosen) },
  };
}

function refuseNodes({ words = [] }: UpdatePurchaseImportDto, { nodes }: Assessed): void {
  const unknown = words.flatMap(({ nodeCode }, at): FieldError[] =>
    nodeCode === null || nodes.get(nodeCode)?.leaf
      ? []
      : [{ pointer: `/words/${at}/nodeCode`, code: 'unknown-node', params: { node: nodeCode } }],
  );
  if (unknown.length > 0) throw new InvalidInput(unknown);
}
