import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../../platform/access';
import { difference } from '../../../../platform/audit';
import { InvalidInput, RecordIsStale } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import type { ChainNode } from '../../chain-node.entity';
import { Maps } from '../../map/maps';
import type { NodePath } from '../../node-path.dto';
import { ChainEdits } from '../chain-edits';
import { thisMonth } from '../data-date';
import { type AtVersion, EditedNodes } from './edited-nodes';
import type { CreateNodeDto, MoveNodeDto, UpdateNodeDto } from './node.dto';
import { NodeRepository } from './node.repository';
import type { NodeRecordDto } from './node-record.dto';
import { NodeRecordRepository } from './node-record.repository';

/** Nodes of a chain as managers add, change and move them. */
@Injectable()
export class NodesService {
  constructor(
    private readonly maps: Maps,
    private readonly edits: ChainEdits,
    private readonly found: EditedNodes,
    private readonly nodes: NodeRepository,
    private readonly records: NodeRecordRepository,
  ) {}

  async view({ code, nodeCode }: NodePath): Promise<NodeRecordDto> {
    return this.records.view((await this.maps.chain(code)).id, nodeCode);
  }

  async create(actor: Actor, code: string, input: CreateNodeDto): Promise<NodeRecordDto> {
    const chain = await this.maps.chain(code);
    return this.edits.alone(chain, async () => {
      const { parentCode, nameZh } = input;
      const [free = ''] = await this.records.freeCodes(parentCode, 1);
      const own = input.code ?? free;
      const params = { node: own, nameZh: nameZh.trim(), parent: parentCode, nodes: [own, parentCode] };
      await this.edits.run(actor, { chain, kind: 'node:added', params }, async () => {
        const parent = await this.found.named(chain, parentCode, '/parentCode');
        await this.found.refuseTaken(own);
        const place = await this.placeBelow(chain, parent, input.before);
        await this.nodes.save({ ...newNode(input, parent), ...place, code: own });
      });
      return this.records.view(chain.id, own);
    });
  }

  async update(actor: Actor, at: AtVersion, input: UpdateNodeDto): Promise<NodeRecordDto> {
    const { chain, node } = await this.found.find(at);
    const changes = trimmed(input);
    const { after } = difference<object>(node, changes);
    const fields = Object.keys(after).join(', ');
    const params = { node: node.code, nameZh: changes.nameZh ?? node.nameZh, fields, nodes: [node.code] };
    if (fields === '') return this.unchanged(chain, at);
    await this.edits.run(actor, { chain, kind: 'node:changed', params }, async () => {
      const current = await this.found.current(chain, at);
      await this.nodes.save(Object.assign(current, changes));
    });
    return this.records.view(chain.id, node.code);
  }

  async move(actor: Actor, at: AtVersion, { parentCode, before }: MoveNodeDto): Promise<NodeRecordDto> {
    const { chain, node } = await this.found.find(at);
    const params = { node: node.code, nameZh: node.nameZh, to: parentCode, nodes: [node.code, parentCode] };
    await this.edits.run(actor, { chain, kind: 'node:moved', params }, async () => {
      const { id } = await this.found.current(chain, at);
      const parent = await this.found.named(chain, parentCode, '/parentCode');
      await this.nodes.place(id, await this.placeBelow(chain, parent, before));
      await this.nodes.adopt([id], parent);
    });
    return this.records.view(chain.id, node.code);
  }

  private async unchanged(chain: Chain, at: AtVersion): Promise<NodeRecordDto> {
    const record = await this.records.view(chain.id, at.nodeCode);
    if (record.version !== at.version) throw new RecordIsStale('node', record);
    return record;
  }

  private async placeBelow(chain: Chain, parent: ChainNode, before: string | null | undefined) {
    if (before == null) return this.nodes.lastPlaceBelow(parent);
    const sibling = await this.found.named(chain, before, '/before');
    if (sibling.parentId !== parent.id) {
      throw new InvalidInput([{ pointer: '/before', code: 'no-sibling', params: { node: before } }]);
    }
    return this.nodes.makeRoomBefore(sibling);
  }
}

/** What was not said is as with the parent, and dates from this month. */
function newNode(
  { before: _, parentCode: __, ...input }: CreateNodeDto,
  parent: ChainNode,
): Partial<ChainNode> {
  const fields = trimmed(input);
  return {
    ...{ stream: parent.stream, kind: 'part', source: '', dataDate: thisMonth() },
    ...fields,
    nameEn: fields.nameEn || fields.nameZh,
    ...{ chainId: parent.chainId, parentId: parent.id, level: parent.level + 1 },
  };
}

function trimmed<Fields extends object>(fields: Fields): Fields {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return value.trim();
    return Array.isArray(value) ? [...new Set(value.map(clean))] : value;
  };
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, clean(value)])) as Fields;
}
