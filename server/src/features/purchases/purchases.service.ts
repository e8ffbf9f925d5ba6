import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import type { Page } from '../../platform/database';
import { type FieldError, InvalidInput, RecordIsStale } from '../../platform/errors';
import { type Chain, ChainEdits, type ListedNode, NamedNodes } from '../chains';
import type { CreatePurchaseDto, PurchaseDto, PurchaseQuery, UpdatePurchaseDto } from './purchase.dto';
import type { Purchase } from './purchase.entity';
import { PurchaseRepository } from './purchase.repository';
import { supplierKeyOf, Suppliers } from './suppliers';

type Values = Partial<Purchase>;

/** What anchors bought, entered by hand. Each change is an edit of the anchor's chain that can be taken back. */
@Injectable()
export class PurchasesService {
  constructor(
    private readonly purchases: PurchaseRepository,
    private readonly suppliers: Suppliers,
    private readonly nodes: NamedNodes,
    private readonly edits: ChainEdits,
  ) {}

  async list(query: PurchaseQuery): Promise<Page<PurchaseDto> & { sum: string }> {
    return { ...(await this.purchases.page(query)), sum: await this.purchases.sum(query) };
  }

  view(id: string): Promise<PurchaseDto> {
    return this.purchases.view(id);
  }

  async create(actor: Actor, { anchorId, nodeCode, ...input }: CreatePurchaseDto): Promise<PurchaseDto> {
    const { chain } = await this.purchases.anchor(anchorId);
    const node = await this.leaf(chain, nodeCode);
    const { part, periodStart, periodEnd } = input;
    const at = { anchorId, nodeId: node.id, part, periodStart, periodEnd };
    const values = { ...columnsOf(input), ...(await this.supplierOf(input)), ...at };
    refuseImpossible(values);
    return this.edits.runPurchases(actor, edit('added', chain, node), async () => {
      // It may have been retired while the chain was waited for.
      await this.purchases.anchor(anchorId);
      await this.purchases.refuseOverlap(values);
      const { id } = await this.purchases.save(values);
      return { result: await this.purchases.view(id), nodeIds: [node.id] };
    });
  }

  async update(
    actor: Actor,
    id: string,
    version: number,
    { nodeCode, ...input }: UpdatePurchaseDto,
  ): Promise<PurchaseDto> {
    const { chain, node } = await this.placeOf(id, nodeCode);
    return this.edits.runPurchases(actor, edit('changed', chain, node), async () => {
      const purchase = await this.purchases.lock(id);
      if (purchase.version !== version) throw new RecordIsStale('purchase', await this.purchases.view(id));
      const before = purchase.nodeId;
      const named = input.supplierName === undefined ? {} : await this.supplierOf(input);
      Object.assign(purchase, columnsOf(input), named, { nodeId: node.id });
      refuseImpossible(purchase);
      await this.purchases.refuseOverlap(purchase);
      await this.purchases.save(purchase);
      return { result: await this.purchases.view(id), nodeIds: [...new Set([before, node.id])] };
    });
  }

  /** @returns the edit that took the record away */
  async remove(actor: Actor, id: string, version: number): Promise<string> {
    const { chain, node } = await this.placeOf(id);
    return this.edits.runPurchases(actor, edit('removed', chain, node), async (editId) => {
      const purchase = await this.purchases.lock(id);
      if (purchase.version !== version) throw new RecordIsStale('purchase', await this.purchases.view(id));
      await this.purchases.save(Object.assign(purchase, { retiredAt: new Date() }));
      return { result: editId, nodeIds: [purchase.nodeId] };
    });
  }

  /** The chain of a record, and the node it is at or is to be at. */
  private async placeOf(id: string, code?: string): Promise<{ chain: Chain; node: Place }> {
    const { anchor, node } = await this.purchases.view(id);
    const { chain } = await this.purchases.anchor(anchor.id);
    // A record may stay at a node that was retired since; it may not go to one.
    return { chain, node: code === undefined || code === node.code ? node : await this.leaf(chain, code) };
  }

  private async leaf({ id }: Chain, code: string): Promise<ListedNode> {
    const node = (await this.nodes.ofChain(id)).find((each) => each.code === code);
    const refuse = (reason: string) =>
      new InvalidInput([{ pointer: '/nodeCode', code: reason, params: { node: code } }]);
    if (!node) throw refuse('unknown-node');
    if (!node.leaf) throw refuse('node-with-parts');
    return node;
  }

  private async supplierOf({ supplierName = '', supplierPlace }: UpdatePurchaseDto) {
    const name = supplierName.trim();
    const key = supplierKeyOf(name);
    const firm = (await this.suppliers.firms([name], await this.suppliers.places())).get(key);
    return {
      ...{ supplierName: name, supplierKey: key, supplierId: firm?.id ?? null },
      supplierPlace: supplierPlace ?? firm?.place ?? null,
    };
  }
}

type Place = Pick<ListedNode, 'id' | 'code' | 'nameZh'>;

/** Amounts, parts and suppliers stay out of what is told of an edit: its rows hold them. */
function edit(what: 'added' | 'changed' | 'removed', chain: Chain, { code, nameZh }: Place) {
  return { chain, kind: `purchase:${what}`, params: { node: code, nameZh } };
}

/** Shares as the columns keep them. */
function columnsOf({ localShare, tracedShare, ...rest }: Omit<UpdatePurchaseDto, 'nodeCode'>): Values {
  return {
    ...rest,
    ...(localShare !== undefined && { localShare: localShare?.toFixed(4) ?? null }),
    ...(tracedShare !== undefined && { tracedShare: tracedShare?.toFixed(4) ?? null }),
  };
}

function refuseImpossible({ value = '0', periodStart = '', periodEnd = '' }: Values): void {
  const errors: FieldError[] = [];
  if (Number(value) <= 0) errors.push({ pointer: '/value', code: 'not-positive' });
  if (periodStart > periodEnd) errors.push({ pointer: '/periodEnd', code: 'before-start' });
  if (periodEnd > dayOf()) errors.push({ pointer: '/periodEnd', code: 'day-ahead' });
  if (errors.length > 0) throw new InvalidInput(errors);
}
