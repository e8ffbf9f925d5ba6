import { Injectable } from '@nestjs/common';
import { ADMINISTRATOR_ROLES, type Role, rolesAreCompatible } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Database, type Page } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import type {
  ColleagueDto,
  CreateUserDto,
  GrantRolesDto,
  NewPasswordDto,
  UpdateUserDto,
  UserDto,
  UserQuery,
} from './org.dto';
import { CannotDisableSelf, RolesRefused, UsernameIsTaken } from './org.errors';
import { OrgRepository } from './org.repository';
import { hashPassword, oneTimePassword } from './passwords';
import type { User } from './user.entity';

const ONE_TIME_HOURS = 24;

export interface SeedUser extends CreateUserDto {
  roles: Role[];
  /** Given: used as it is, without the forced change. */
  password?: string;
}

@Injectable()
export class UsersService {
  constructor(
    private readonly db: Database,
    private readonly orgs: OrgRepository,
    private readonly audit: Audit,
  ) {}

  list(query: UserQuery): Promise<Page<UserDto>> {
    return this.orgs.users(query);
  }

  /** Whom the actor may hand work to: the people of the departments he sees; or, to work along, of the whole zone. */
  colleagues(actor: Actor, reach?: 'zone'): Promise<ColleagueDto[]> {
    const everybody = reach === 'zone' || actor.scope === 'all';
    return this.orgs.colleagues(everybody ? null : actor.departmentIds);
  }

  /** A new account has no rights until the security administrator grants some. */
  create(actor: Actor, input: CreateUserDto): Promise<NewPasswordDto> {
    return this.createWithRoles(actor, { ...input, roles: [] });
  }

  /** For setting a zone up; over HTTP an account and its rights come from two people. */
  createWithRoles(actor: Actor, { password, roles, ...input }: SeedUser): Promise<NewPasswordDto> {
    return this.db.transaction(async () => {
      if (await this.orgs.userNamed(input.username)) throw new UsernameIsTaken(input.username);
      await this.orgs.department(input.departmentId);
      const secret = password ?? oneTimePassword();
      const user = await this.orgs.saveUser({
        ...input,
        roles,
        passwordHash: await hashPassword(secret),
        mustChangePassword: password === undefined,
        passwordExpiresAt: password === undefined ? inHours(ONE_TIME_HOURS) : null,
      });
      await this.audit.record(actor, {
        action: 'user:created',
        kind: 'user',
        id: user.id,
        after: { ...input, roles },
      });
      return { user: await this.orgs.userView(user.id), oneTimePassword: secret };
    });
  }

  update(actor: Actor, id: string, version: number, input: UpdateUserDto): Promise<UserDto> {
    return this.db.transaction(async () => {
      const user = await this.lock(id, version);
      const { disabled, ...fields } = input;
      if (disabled && id === actor.id) throw new CannotDisableSelf();
      if (disabled) await this.refuseLastAdministrator(user, []);
      if (fields.departmentId) await this.orgs.department(fields.departmentId);
      const before = { name: user.name, departmentId: user.departmentId, disabled: user.disabledAt !== null };
      if (disabled !== undefined) user.disabledAt = disabled ? new Date() : null;
      await this.orgs.saveUser(Object.assign(user, fields));
      if (disabled || fields.departmentId) await this.orgs.endSessions(id);
      await this.audit.record(actor, {
        action: 'user:updated',
        kind: 'user',
        id,
        ...difference(before, input),
      });
      return this.orgs.userView(id);
    });
  }

  grant(actor: Actor, id: string, { roles, version }: GrantRolesDto): Promise<UserDto> {
    return this.db.transaction(async () => {
      const user = await this.lock(id, version);
      if (id === actor.id) throw new RolesRefused('user.grant-to-self');
      if (!rolesAreCompatible(roles)) throw new RolesRefused('user.roles-incompatible');
      await this.refuseLastAdministrator(user, roles);
      const before = { roles: user.roles };
      await this.orgs.saveUser(Object.assign(user, { roles }));
      await this.orgs.endSessions(id);
      await this.audit.record(actor, { action: 'user:granted', kind: 'user', id, before, after: { roles } });
      return this.orgs.userView(id);
    });
  }

  resetPassword(actor: Actor, id: string): Promise<NewPasswordDto> {
    return this.db.transaction(async () => {
      const user = await this.orgs.lockUser(id);
      const secret = oneTimePassword();
      await this.orgs.saveUser(
        Object.assign(user, {
          passwordHash: await hashPassword(secret),
          mustChangePassword: true,
          passwordExpiresAt: inHours(ONE_TIME_HOURS),
          failedSignIns: 0,
          lockedUntil: null,
        }),
      );
      await this.orgs.endSessions(id);
      await this.audit.record(actor, { action: 'user:password-reset', kind: 'user', id });
      return { user: await this.orgs.userView(id), oneTimePassword: secret };
    });
  }

  zoneIsEmpty(): Promise<boolean> {
    return this.orgs.anyUser().then((any) => !any);
  }

  private async lock(id: string, version: number): Promise<User> {
    const user = await this.orgs.lockUser(id);
    if (user.version !== version) throw new RecordIsStale('user', await this.orgs.userView(id));
    return user;
  }

  /** Without this a zone could lock itself out of its own administration. */
  private async refuseLastAdministrator(user: User, remaining: readonly Role[]): Promise<void> {
    await this.orgs.holdAdministrators();
    for (const role of ADMINISTRATOR_ROLES) {
      const loses = user.roles.includes(role) && !remaining.includes(role);
      if (loses && (await this.orgs.othersWith(role, user.id)) === 0) {
        throw new RolesRefused('user.last-administrator');
      }
    }
  }
}

function inHours(hours: number): Date {
  return new Date(Date.now() + hours * 3_600_000);
}
