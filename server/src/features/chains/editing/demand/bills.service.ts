import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../../platform/access';
import { InvalidInput, RecordIsStale, RecordNotFound } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import { SharesAboveWhole } from '../../chain.errors';
import type { ChainNode } from '../../chain-node.entity';
import type { BillOfMaterialsRow } from '../../demand.entity';
import { Maps } from '../../map/maps';
import { ChainEdits } from '../chain-edits';
import { thisMonth } from '../data-date';
import { EditedNodes } from '../nodes/edited-nodes';
import type { BillPath, BillRowDto, SaveBillRowDto } from './bill.dto';
import { DemandRepository } from './demand.repository';

const WHOLE = 100;

export type BillAtVersion = BillPath & { version: number };

/** Bills of materials as managers write them, row by row. */
@Injectable()
export class BillsService {
  constructor(
    private readonly maps: Maps,
    private readonly edits: ChainEdits,
    private readonly nodes: EditedNodes,
    private readonly demand: DemandRepository,
  ) {}

  async list(code: string): Promise<BillRowDto[]> {
    return this.demand.bills((await this.maps.chain(code)).id);
  }

  /** Version 0 stands for a row that is not there yet. */
  async save(actor: Actor, at: BillAtVersion, input: SaveBillRowDto): Promise<BillRowDto> {
    refuseDisorder(input);
    const { chain, node } = await this.nodes.find(at);
    const params = paramsOf(node, at.product, { sharePct: input.sharePct });
    return this.edits.run(actor, { chain, kind: 'bill:saved', params }, async () => {
      const current = await this.current(chain, node, at);
      const rows = await this.demand.product(chain.id, at.product);
      const others = rows.filter(({ nodeId }) => nodeId !== node.id);
      refuseAboveWhole(at.product, others, input);
      const known = current ?? others.at(-1);
      const productZh = input.productZh?.trim() ?? known?.productZh;
      if (productZh === undefined) throw new InvalidInput([{ pointer: '/productZh', code: 'required' }]);
      await this.demand.saveBill({
        ...{ position: rows.length, base: known?.base ?? '', dataDate: thisMonth(), ...current, ...input },
        ...{ productZh, chainId: chain.id, nodeId: node.id, product: at.product },
        version: at.version + 1,
      });
      return this.view(chain, node, at.product);
    });
  }

  async remove(actor: Actor, at: BillAtVersion): Promise<void> {
    const { chain, node } = await this.nodes.find(at);
    const params = paramsOf(node, at.product, {});
    await this.edits.run(actor, { chain, kind: 'bill:removed', params }, async () => {
      const current = await this.current(chain, node, at);
      if (!current) throw new RecordNotFound('bill_of_materials_row');
      await this.demand.removeBill(current);
    });
  }

  private async current(
    chain: Chain,
    node: ChainNode,
    { product, version }: BillAtVersion,
  ): Promise<BillOfMaterialsRow | null> {
    const row = await this.demand.bill({ chainId: chain.id, nodeId: node.id, product });
    if ((row?.version ?? 0) === version) return row;
    if (!row) throw new RecordNotFound('bill_of_materials_row');
    throw new RecordIsStale('bill_of_materials_row', await this.view(chain, node, product));
  }

  private async view(chain: Chain, node: ChainNode, product: string): Promise<BillRowDto> {
    const [found] = await this.demand.bills(chain.id, { product, nodeId: node.id });
    if (!found) throw new RecordNotFound('bill_of_materials_row');
    return found;
  }
}

function paramsOf({ code, nameZh }: ChainNode, product: string, more: object) {
  return { node: code, nameZh, product, ...more, nodes: [code] };
}

function refuseDisorder({ sharePct, lowPct, highPct }: SaveBillRowDto): void {
  const errors = [
    ...(Number(lowPct) > Number(sharePct) ? [{ pointer: '/lowPct', code: 'above-share' }] : []),
    ...(Number(highPct) < Number(sharePct) ? [{ pointer: '/highPct', code: 'below-share' }] : []),
  ];
  if (errors.length > 0) throw new InvalidInput(errors);
}

function refuseAboveWhole(
  product: string,
  others: readonly BillOfMaterialsRow[],
  { sharePct }: SaveBillRowDto,
): void {
  const sum = others.reduce((total, row) => total + Number(row.sharePct), Number(sharePct));
  const rounded = Math.round(sum * 1000) / 1000;
  if (rounded > WHOLE) throw new SharesAboveWhole(product, rounded);
}
