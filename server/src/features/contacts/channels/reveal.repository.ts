import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database, type Page, pageOf, type Paging, referenceTo } from '../../../platform/database';
import { mergedInto } from '../merging/contact-merge.repository';
import type { RevealDto } from './reveal.dto';
import { type StoredChannel, SealedChannels } from './sealed-channels';

type Told = Omit<RevealDto, 'masked'> & { channel: StoredChannel | null };

/** Reads the trail for the page of a person; what is said of files that were merged into his is his too. */
@Injectable()
export class RevealRepository {
  constructor(
    private readonly db: Database,
    private readonly sealed: SealedChannels,
  ) {}

  async page(contactId: string, query: Paging): Promise<Page<RevealDto>> {
    const page = await pageOf<Told>(
      this.db,
      {
        alias: 'audit',
        select: sql`audit.id, audit.at, ${referenceTo('"user"', 'audit.actor_id')} as actor,
          audit.after ->> 'kind' as kind, audit.after ->> 'reason' as reason,
          (select json_build_object('id', channel.id, 'kind', channel.kind, 'sealed', channel.sealed)
           from contact_channel channel where channel.id = (audit.after ->> 'channelId')::uuid) as channel`,
        from: sql`audit`,
        where: [
          sql`audit.record_kind = 'contact' and audit.action = 'contact:revealed'`,
          sql`audit.record_id in (${mergedInto(contactId)})`,
        ],
        sortable: { at: { column: 'audit.at', type: 'timestamptz' } },
        defaultSort: '-at',
      },
      query,
    );
    const items = page.items.map(({ channel, ...told }) => ({
      ...told,
      masked: channel && this.sealed.masked(channel).masked,
    }));
    return { ...page, items };
  }
}
