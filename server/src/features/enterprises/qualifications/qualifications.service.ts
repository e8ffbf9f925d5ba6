import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { InvalidInput } from '../../../platform/errors';
import { Edits } from '../../../platform/history';
import { EnterpriseRepository } from '../enterprise.repository';
import type { NewQualificationDto, QualificationDto, UpdateQualificationDto } from './qualification.dto';
import type { EnterpriseQualification } from './qualification.entity';
import { QualificationRepository } from './qualification.repository';

export interface AtQualification {
  enterpriseId: string;
  id: string;
  version: number;
}

/** What belongs to the row and not to what was said of the qualification. */
const OF_THE_ROW = { id: undefined, state: undefined, version: undefined };
const EMPTY = {
  ...{ name: null, level: null, certificate: null, issuer: null, source: null },
  ...{ issuedOn: null, validUntil: null, endedOn: null },
};

/** Titles and certificates of firms. Each change is an edit of its own, on the trail of the firm. */
@Injectable()
export class QualificationsService {
  constructor(
    private readonly edits: Edits,
    private readonly enterprises: EnterpriseRepository,
    private readonly qualifications: QualificationRepository,
    private readonly audit: Audit,
  ) {}

  async list(enterpriseId: string): Promise<QualificationDto[]> {
    await this.enterprises.get(enterpriseId);
    return this.qualifications.list(enterpriseId);
  }

  async add(actor: Actor, enterpriseId: string, input: NewQualificationDto): Promise<QualificationDto> {
    const fields = { ...EMPTY, ...readTexts(input) };
    refuse(fields);
    await this.enterprises.get(enterpriseId);
    return this.edits.run(actor, edit('added', enterpriseId), async () => {
      const { id } = await this.qualifications.save({ ...fields, enterpriseId });
      const after = await this.qualifications.view(enterpriseId, id);
      await this.note(actor, enterpriseId, { action: 'added', after: { ...after, ...OF_THE_ROW } });
      return after;
    });
  }

  update(actor: Actor, at: AtQualification, input: UpdateQualificationDto): Promise<QualificationDto> {
    const { enterpriseId, id } = at;
    return this.edits.run(actor, edit('changed', enterpriseId), async () => {
      const row = await this.qualifications.lock(enterpriseId, id, at.version);
      const before = await this.qualifications.view(enterpriseId, id);
      Object.assign(row, readTexts(input));
      refuse(row);
      await this.qualifications.save(row);
      const after = await this.qualifications.view(enterpriseId, id);
      const changed = difference<object>({ ...before, ...OF_THE_ROW }, { ...after, ...OF_THE_ROW });
      // The kind says of which one the rest is told.
      const told = { ...changed, after: { kind: after.kind, ...changed.after } };
      await this.note(actor, enterpriseId, { action: 'changed', ...told });
      return after;
    });
  }

  async remove(actor: Actor, { enterpriseId, id, version }: AtQualification): Promise<void> {
    await this.edits.run(actor, edit('removed', enterpriseId), async () => {
      const row = await this.qualifications.lock(enterpriseId, id, version);
      const before = await this.qualifications.view(enterpriseId, id);
      await this.qualifications.remove(row);
      await this.note(actor, enterpriseId, { action: 'removed', before: { ...before, ...OF_THE_ROW } });
    });
  }

  private note(
    actor: Actor,
    id: string,
    { action, ...sides }: { action: string; before?: object; after?: object },
  ): Promise<void> {
    return this.audit.record(actor, {
      ...{ action: `enterprise:qualification-${action}`, kind: 'enterprise', id },
      ...sides,
    });
  }
}

function edit(what: string, enterpriseId: string) {
  return { kind: `qualification:${what}`, scopeId: enterpriseId };
}

/** Spaces around a text do not count, and an empty one is none. */
function readTexts<Input extends object>(input: Input): Input {
  const read = Object.entries(input).flatMap(([field, value]: [string, unknown]) =>
    value === undefined ? [] : [[field, typeof value === 'string' ? value.trim() || null : value] as const],
  );
  return Object.fromEntries(read) as Input;
}

function refuse({
  kind,
  name,
  issuedOn,
  validUntil,
  endedOn,
}: Pick<EnterpriseQualification, 'kind' | 'name' | 'issuedOn' | 'validUntil' | 'endedOn'>): void {
  if (kind === 'other' && !name) throw new InvalidInput([{ pointer: '/name', code: 'required' }]);
  for (const [pointer, day] of [
    ['/validUntil', validUntil],
    ['/endedOn', endedOn],
  ] as const) {
    if (issuedOn && day && day < issuedOn)
      throw new InvalidInput([{ pointer, code: 'ends-before-it-begins' }]);
  }
}
