import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises';
import { OrgsModule } from '../orgs';
import { ChannelRepository } from './channels/channel.repository';
import { ChannelsController } from './channels/channels.controller';
import { ChannelsService } from './channels/channels.service';
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
import { PostsController } from './posts/posts.controller';
import { PostsService } from './posts/posts.service';
import { ContactWriter } from './register-import/contact-writer';
import { ContactsRegister } from './register-import/contacts-register';

@Module({
  imports: [EnterprisesModule, OrgsModule],
  controllers: [ContactsController, ChannelsController, PostsController],
  providers: [
    ...[ContactsService, ContactParts, ContactRepository, PostsService, ErasuresService],
    ...[ChannelsService, ChannelRepository, SealedChannels, ContactListExport],
    ...[ContactJobs, ContactHandover, ContactsInSearch, ContactsInBulk],
    ContactRecycling,
    ...[ContactsRegister, ContactWriter],
  ],
  exports: [ContactsService],
})
export class ContactsModule {}
