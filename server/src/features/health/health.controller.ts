import { Controller, Get } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Public } from '../../platform/access';
import { Database } from '../../platform/database';
import { HealthDto } from './health.dto';
import { ServerNotReady } from './health.errors';

/** For balancers and watchdogs. Says nothing about versions or settings. */
@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {}

  /** The process answers; never touches the database, so that a slow one gets nobody killed. */
  @Get('live')
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** Requests can be served: migrated and connected. */
  @Get('ready')
  @Public()
  async ready(): Promise<HealthDto> {
    try {
      await this.db.row(sql`select 1 from migration limit 1`);
      return { status: 'ok' };
    } catch {
      throw new ServerNotReady();
    }
  }
}
