import { Module } from '@nestjs/common';

import { SameRowsKnown } from '../../platform/merging';
import { EnterprisesModule } from '../enterprises';
import { OrgsModule } from '../orgs';
import { ChannelRepository } from './channels/channel.repository';
import { ChannelsController } from './channels/channels.controller';
import { ChannelsService } from './channels/channels.service';
import { RevealRepository } from './channels/reveal.repository';
import { RevealsService } from './channels/reveals.service';
import { SealedChannels } from './channels/sealed-channels';
import { ContactHandover } from './contact-handover';
import { ContactJobs } from './contact.jobs';
import { ContactParts } from './contact-parts';
import { ContactRecycling } from './contact-recycling';
import { ContactRepository } from './contact.repository';
import { ContactsInSearch } from './contacts-in-search';
import { ContactsInBulk } from './contacts-in-bulk';
import { ContactsController } from './contacts.controller';
import { ContactsService } from './contacts.service';
import { ErasuresService } from './erasures.service';
import { ContactListExport } from './export/contact-list-export';
import { ContactMergeJobs } from './merging/contact-merge.jobs';
import { ContactMergeRepository } from './merging/contact-merge.repository';
import { ContactMergesController } from './merging/contact-merges.controller';
import { ContactMergesService } from './merging/contact-merges.service';
import { ContactPairRepository } from './merging/contact-pair.repository';
import { ContactPairsService } from './merging/contact-pairs.service';
import { JoinedPosts } from './merging/joined-posts';
import { MergingContacts } from './merging/merging-contacts';
import { PostsController } from './posts/posts.controller';
import { PostsService } from './posts/posts.service';
import { ContactWriter } from './register-import/contact-writer';
import { ContactsRegister } from './register-import/contacts-register';

@Module({
  imports: [EnterprisesModule, OrgsModule],
  controllers: [ContactsController, ChannelsController, PostsController, ContactMergesController],
  providers: [
    ...[ContactsService, ContactParts, ContactRepository, PostsService, ErasuresService],
    ...[
      ChannelsService,
      ChannelRepository,
      SealedChannels,
      ContactListExport,
      RevealsService,
      RevealRepository,
    ],
    ...[ContactJobs, ContactHandover, ContactsInSearch, ContactsInBulk],
    ContactRecycling,
    ...[ContactsRegister, ContactWriter],
    ...[
      ContactMergeJobs,
      ContactMergesService,
      ContactMergeRepository,
      MergingContacts,
      JoinedPosts,
      ContactPairsService,
      ContactPairRepository,
    ],
  ],
  exports: [ContactsService],
})
export class ContactsModule {
  constructor(same: SameRowsKnown) {
    same.register({ record: 'contact', table: 'contact_channel', columns: ['hash'] });
    const columns = ['enterprise_id', 'department', 'title', 'level', 'since', 'until'];
    same.register({ record: 'contact', table: 'contact_post', columns });
  }
}
