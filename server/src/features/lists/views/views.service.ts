import { Injectable } from '@nestjs/common';
import { type ListCode, LISTS, MOST_VIEWS, VIEW_SHARING, type ViewScope } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { InvalidInput, RecordIsStale, RecordNotFound } from '../../../platform/errors';
import { checkView } from './check-view';
import type { ListView } from './list-view.entity';
import type { CreateViewDto, DefaultViewDto, UpdateViewDto, ViewDto, ViewListDto } from './view.dto';
import { TooManyViews, ViewIsNotYours, ViewMayNotBeShared } from './view.errors';
import { ViewRepository } from './view.repository';

@Injectable()
export class ViewsService {
  constructor(
    private readonly db: Database,
    private readonly views: ViewRepository,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, register: ListCode): Promise<ViewListDto> {
    demandReader(actor, register);
    const [items, defaultId] = [
      await this.views.list(actor, register),
      await this.views.defaultOf(actor, register),
    ];
    return { items, defaultId };
  }

  create(actor: Actor, { scope = 'private', ...input }: CreateViewDto): Promise<ViewDto> {
    return this.db.transaction(async () => {
      demandReader(actor, input.register);
      demandSharer(actor, scope);
      checkView(input.register, input);
      if ((await this.views.ownCount(actor, input.register)) >= MOST_VIEWS) throw new TooManyViews();
      const belongs = { ownerId: actor.id, departmentId: actor.departmentId };
      const { id } = await this.views.save({ filters: {}, widths: {}, ...input, scope, ...belongs });
      const { register, name } = input;
      await this.audit.record(actor, {
        ...{ action: 'view:created', kind: 'view', id },
        after: { register, name, scope },
      });
      return this.views.view(actor, id);
    });
  }

  update(actor: Actor, id: string, version: number, change: UpdateViewDto): Promise<ViewDto> {
    return this.db.transaction(async () => {
      const view = await this.lock(actor, id);
      if (view.version !== version) throw new RecordIsStale('view', await this.views.view(actor, id));
      if (change.scope && change.scope !== view.scope) demandSharer(actor, change.scope);
      checkView(view.register, change);
      const audited = difference<object>(view, change);
      await this.views.save(Object.assign(view, change));
      await this.audit.record(actor, { action: 'view:updated', kind: 'view', id, ...audited });
      return this.views.view(actor, id);
    });
  }

  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.transaction(async () => {
      const view = await this.lock(actor, id);
      if (view.version !== version) throw new RecordIsStale('view', await this.views.view(actor, id));
      await this.views.remove(id);
      const { register, name, scope } = view;
      await this.audit.record(actor, {
        ...{ action: 'view:removed', kind: 'view', id },
        before: { register, name, scope },
      });
    });
  }

  /** What one sees of a register when nothing else is asked for; each for himself. */
  choose(actor: Actor, { register, viewId }: DefaultViewDto): Promise<ViewListDto> {
    return this.db.transaction(async () => {
      demandReader(actor, register);
      if (viewId && (await this.views.view(actor, viewId)).register !== register)
        throw new InvalidInput([{ pointer: '/viewId', code: 'unknown-field', params: { name: register } }]);
      await this.views.choose(actor, register, viewId ?? null);
      await this.audit.record(actor, {
        ...{ action: 'view:chosen', kind: 'view', id: viewId ?? null },
        after: { register },
      });
      return this.list(actor, register);
    });
  }

  private async lock(actor: Actor, id: string): Promise<ListView> {
    const seen = await this.views.view(actor, id);
    demandReader(actor, seen.register);
    if (!seen.mine) throw new ViewIsNotYours();
    return this.views.lock(id);
  }
}

/** Whoever may not read a register is told nothing of its views. */
function demandReader(actor: Actor, register: ListCode): void {
  if (!actor.permissions.has(LISTS[register].read)) throw new RecordNotFound('list');
}

function demandSharer(actor: Actor, scope: ViewScope): void {
  const needed = VIEW_SHARING[scope];
  if (needed && !actor.permissions.has(needed)) throw new ViewMayNotBeShared(scope);
}
