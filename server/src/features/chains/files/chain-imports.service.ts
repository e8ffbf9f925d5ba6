import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { dayOf } from '../../../platform/calendar';
import { Database } from '../../../platform/database';
import { SheetImports } from '../../../platform/imports';
import type { SheetFile } from '../../../platform/spreadsheet';
import { ChainEdits } from '../editing/chain-edits';
import { ChainFileIsFlawed } from './chain-file.errors';
import type { AppliedChainDto, ApplyChainImportDto, ChainImportDto } from './chain-imports.dto';
import type { ChainPlan } from './chain-plan';
import { checkChain, codesIn } from './check-chain';
import { NewChainRepository } from './new-chain.repository';
import { previewOf } from './preview';
import { type ChainTables, readChain } from './read-chain';

const KIND = 'chain';
/** Names of several files, one after the other. */
const FILE_NAME = 200;

/** New chains from files: looked at first, then written whole or not at all. */
@Injectable()
export class ChainImportsService {
  constructor(
    private readonly db: Database,
    private readonly imports: SheetImports,
    private readonly chains: NewChainRepository,
    private readonly edits: ChainEdits,
  ) {}

  /** @param files one workbook, or a CSV for each table */
  async upload(actor: Actor, files: readonly SheetFile[]): Promise<ChainImportDto> {
    const content = await readChain(files);
    const fileName = files
      .map(({ name }) => name)
      .join('、')
      .slice(0, FILE_NAME);
    const id = await this.imports.keep(actor, { kind: KIND, scopeId: null, fileName, content });
    return previewOf({ id, fileName, content, ...(await this.check(content)) });
  }

  async get(actor: Actor, id: string): Promise<ChainImportDto> {
    const { fileName, content } = await this.imports.get<ChainTables>(actor, KIND, id);
    return previewOf({ id, fileName, content, ...(await this.check(content)) });
  }

  /** Codes that were free in the preview may be taken by now, so everything is looked at anew. */
  apply(actor: Actor, id: string, { code, name, nameEn }: ApplyChainImportDto): Promise<AppliedChainDto> {
    return this.db.transaction(async () => {
      await this.chains.wait();
      const { fileName, content } = await this.imports.get<ChainTables>(actor, KIND, id);
      const { plan, flaws } = await this.check(content);
      if (flaws.length > 0) throw new ChainFileIsFlawed(flaws.length);
      const dataDate = dayOf().slice(0, 7);
      const chain = await this.chains.open({ code, nameZh: name, nameEn }, dataDate);
      const counts = {
        ...{ nodes: plan.nodes.length, links: plan.links.length, sites: plan.sites.length },
      };
      const params = { code, name, file: fileName, ...counts };
      const editId = await this.edits.run(actor, { chain, kind: 'chain:imported', params }, async (edit) => {
        await this.write(chain.id, plan, { source: fileName, dataDate });
        return edit;
      });
      await this.imports.applied(actor, id, editId);
      return { code, nameZh: name, nameEn, ...counts, editId };
    });
  }

  private async check(content: ChainTables) {
    return checkChain(content, await this.chains.taken(codesIn(content)));
  }

  private async write(
    chainId: string,
    { nodes, links, sites }: ChainPlan,
    origin: { source: string; dataDate: string },
  ): Promise<void> {
    const idOf = await this.chains.addNodes(chainId, nodes, origin);
    await this.chains.addLinks(chainId, links, { ...origin, idOf });
    await this.chains.addSites(chainId, sites, { ...origin, idOf });
  }
}
