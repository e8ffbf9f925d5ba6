import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { RecordNotFound } from '../../../platform/errors';
import { type ChainMap, effectiveState, Maps } from '../../chains';
import { EnterprisesService } from '../../enterprises';
import { PurchaseSuppliers } from '../../purchases';
import { type UnaskedFirm, UnaskedFirms } from '../../targets';
import { type SupplierRow, SuppliersRepository } from './suppliers.repository';
import type { SuppliesDto, UnaskedDto, UnaskedSupplierDto } from './unasked.dto';

/** Whom of its suppliers nobody has asked yet to come here. */
@Injectable()
export class UnaskedService {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly maps: Maps,
    private readonly related: SuppliersRepository,
    private readonly recorded: PurchaseSuppliers,
    private readonly firms: UnaskedFirms,
  ) {}

  async of(actor: Actor, id: string): Promise<UnaskedDto> {
    const [anchor] = await this.enterprises.anchors({ id });
    if (!anchor) throw new RecordNotFound('anchor');
    const map = await this.maps.of(actor, anchor.chainCode);
    const suppliers = await this.suppliers(actor, id, anchor.enterprise.id);
    const { outside, unasked } = await this.firms.among(actor, {
      chain: anchor.chainCode,
      nodeCodes: map.data.nodes.map(({ code }) => code).filter((code) => suppliers.codes.has(code)),
      enterpriseIds: [...suppliers.byFirm.keys()],
    });
    const items = unasked.map((firm) => unaskedDto(firm, suppliers.byFirm.get(firm.id) ?? [], map));
    const worth = new Map(items.map((item) => [item.id, missingFor(item, map)]));
    const byWorth = (a: UnaskedSupplierDto, b: UnaskedSupplierDto) =>
      (worth.get(b.id) ?? 0) - (worth.get(a.id) ?? 0) || a.name.localeCompare(b.name, 'zh-CN');
    return { items: items.sort(byWorth), outside };
  }

  /** By its relations and, for those who may know, by its records; without those whom the records place here. */
  private async suppliers(actor: Actor, anchorId: string, firmId: string) {
    const [related, recorded] = await Promise.all([
      this.related.of(firmId),
      this.recorded.of(anchorId, actor.permissions.has('purchase:read')),
    ]);
    const here = new Set(recorded.filter(({ local }) => local).map(({ enterpriseId }) => enterpriseId));
    const named = recorded.map(({ enterpriseId, nodeCode, until }): SupplierRow => ({
      ...{ enterpriseId, nodeCode, evidence: 'purchases', via: null, source: null, dataDate: until },
    }));
    const byFirm = new Map<string, SupplierRow[]>();
    for (const row of [...named, ...related]) {
      if (here.has(row.enterpriseId)) continue;
      byFirm.set(row.enterpriseId, [...(byFirm.get(row.enterpriseId) ?? []), row]);
    }
    return { byFirm, codes: new Set([...byFirm.values()].flat().map(({ nodeCode }) => nodeCode)) };
  }
}

function unaskedDto(firm: UnaskedFirm, rows: readonly SupplierRow[], map: ChainMap): UnaskedSupplierDto {
  // One line a node: what is surest of it stands first.
  const lines = rows.filter((row, at) => rows.findIndex(({ nodeCode }) => nodeCode === row.nodeCode) === at);
  const supplies = lines.map((row) => suppliesDto(row, map));
  const known = supplies.flatMap(({ gapValue }) => gapValue ?? []);
  return {
    ...firm,
    supplies,
    gapValue: known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null,
  };
}

function suppliesDto(
  { nodeCode, evidence, via, source, dataDate }: SupplierRow,
  { data, computation }: ChainMap,
): SuppliesDto {
  const row = data.nodes.find(({ code }) => code === nodeCode);
  const node = computation.result.nodes.get(nodeCode);
  return {
    ...{ nodeCode, nameZh: row?.nameZh ?? nodeCode, nameEn: row?.nameEn ?? nodeCode },
    state: node ? effectiveState(node) : null,
    gapValue: node?.gapValue ?? null,
    ...{ evidence, via, source, dataDate },
  };
}

/** 元 a year that is missing at the nodes it supplies, as they are ranked: of a gap of unknown size the middle. */
function missingFor({ supplies }: UnaskedSupplierDto, { computation }: ChainMap): number {
  const at = supplies.map(({ nodeCode }) => computation.result.nodes.get(nodeCode));
  return at.reduce((sum, node) => sum + (node?.priority?.factors.value ?? node?.gapValue ?? 0), 0);
}
