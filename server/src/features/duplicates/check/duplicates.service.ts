import { Injectable } from '@nestjs/common';
import type { DuplicateMatch } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { AlikeNames, EnterprisesService, normaliseUscc } from '../../enterprises';
import type { DealingDto, DuplicateDto, DuplicateQuery } from './duplicate.dto';
import { type DealingRow, DealingsRepository } from './dealings.repository';

/** As many as fit under a field. */
const SHOWN = 5;

interface Likeness {
  enterpriseId: string;
  match: DuplicateMatch;
  score: number;
  name: string | null;
}

/** Tells whoever types a firm that it is there already, and that somebody deals with it. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly names: AlikeNames,
    private readonly dealings: DealingsRepository,
    private readonly enterprises: EnterprisesService,
  ) {}

  async check(actor: Actor, { name = '', uscc = '', except }: DuplicateQuery): Promise<DuplicateDto[]> {
    const found = [...(await this.byCode(uscc)), ...(await this.names.like(name))];
    const once = new Map<string, Likeness>();
    for (const likeness of found) {
      if (likeness.enterpriseId !== except && !once.has(likeness.enterpriseId)) {
        once.set(likeness.enterpriseId, likeness);
      }
    }
    const shown = [...once.values()].slice(0, SHOWN);
    if (shown.length === 0) return [];
    const rows = await this.dealings.of(
      actor,
      shown.map(({ enterpriseId }) => enterpriseId),
    );
    const byId = new Map(rows.map((row) => [row.enterpriseId, row]));
    return shown.flatMap((likeness) => {
      const row = byId.get(likeness.enterpriseId);
      return row ? [duplicateOf(actor, likeness, row)] : [];
    });
  }

  async dealing(actor: Actor, enterpriseId: string): Promise<DealingDto | null> {
    await this.enterprises.get(actor, enterpriseId);
    const [row] = await this.dealings.of(actor, [enterpriseId]);
    return row ? maskedFor(actor, row) : null;
  }

  private async byCode(typed: string): Promise<Likeness[]> {
    const uscc = normaliseUscc(typed);
    const enterpriseId = uscc === '' ? null : await this.dealings.withCode(uscc);
    return enterpriseId === null ? [] : [{ enterpriseId, match: 'uscc', score: 100, name: null }];
  }
}

function duplicateOf(actor: Actor, { match, score, name }: Likeness, row: DealingRow): DuplicateDto {
  return {
    enterprise: { id: row.enterpriseId, name: row.name },
    province: row.province,
    city: row.city,
    match,
    matchedName: name === row.name ? null : name,
    score,
    dealing: maskedFor(actor, row),
  };
}

function maskedFor(actor: Actor, { lead, visit, lastContactDays, request }: DealingRow): DealingDto | null {
  const who = lead ?? visit;
  if (!who) return null;
  return {
    kind: lead ? 'lead' : 'visit',
    department: who.department,
    own: actor.departmentIds.includes(who.departmentId),
    lastContactDays,
    leadId: lead?.visible ? lead.id : null,
    mayAsk:
      lead !== null &&
      lead.owned &&
      !lead.visible &&
      request?.status !== 'open' &&
      actor.permissions.has('lead:create'),
    request,
  };
}
