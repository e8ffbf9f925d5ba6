import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { Jobs } from '../../../platform/jobs';
import type { DuplicateScanDto } from './pair.dto';
import { ScannedNames } from './scanned-names';

export const DUPLICATE_SCAN_QUEUE = 'duplicate-scan';
const MINUTE_S = 60;
/** Of one tick; the next one goes on where this one stopped. */
const PATIENCE_MS = 45_000;

/**
 * Looks over the register for firms that may be one, as often as somebody asks for it and once a week. Works in pieces,
 * each a transaction of its own, so that a server that ends leaves the rest to another.
 */
@Injectable()
export class PairScan implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly names: ScannedNames,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.register(DUPLICATE_SCAN_QUEUE, () => this.work());
  }

  @Interval(DUPLICATE_SCAN_QUEUE, 30_000)
  async tick(): Promise<void> {
    await this.jobs.once(DUPLICATE_SCAN_QUEUE, MINUTE_S);
  }

  latest(): Promise<DuplicateScanDto | null> {
    return this.names.latest();
  }

  /** Asked for while one is under way, that one is it. */
  ask(actor: Actor): Promise<DuplicateScanDto> {
    return this.db.transaction(async () => {
      const scan = await this.names.begin();
      await this.audit.record(actor, { action: 'duplicate:scanned', kind: 'duplicate_scan', id: scan.id });
      return scan;
    });
  }

  async work(): Promise<void> {
    if (await this.names.isDue()) await this.names.begin();
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until && (await this.db.transaction(() => this.names.lookAtSome())));
  }
}
