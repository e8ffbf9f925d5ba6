import { Injectable } from '@nestjs/common';

import { Database } from '../../../../platform/database';
import { ChainLink } from '../../chain-link.entity';

/** Finds and writes single supply links; writes only inside an edit of their chain. */
@Injectable()
export class LinkRepository {
  constructor(private readonly db: Database) {}

  find(fromId: string, toId: string): Promise<ChainLink | null> {
    return this.db.repo(ChainLink).findOneBy({ fromId, toId });
  }

  save(link: Partial<ChainLink>): Promise<ChainLink> {
    const links = this.db.repo(ChainLink);
    return links.save(links.create(link));
  }

  async remove(link: ChainLink): Promise<void> {
    await this.db.repo(ChainLink).remove(link);
  }
}
