import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises';
import { ChannelRepository } from './channels/channel.repository';
import { ChannelsController } from './channels/channels.controller';
import { ChannelsService } from './channels/channels.service';
import { SealedChannels } from './channels/sealed-channels';
import { ContactHandover } from './contact-handover';
import { ContactJobs } from './contact.jobs';
import { ContactParts } from './contact-parts';
import { ContactRepository } from './contact.repository';
import { ContactsInSearch } from './contacts-in-search';
import { ContactsInBulk } from './contacts-in-bulk';
import { ContactsController } from './contacts.controller';
import { ContactsService } from './contacts.service';
import { ErasuresService } from './erasures.service';
import { ContactExportsService } from './export/exports.service';
import { PostsController } from './posts/posts.controller';
import { PostsService } from './posts/posts.service';

@Module({
  imports: [EnterprisesModule],
  controllers: [ContactsController, ChannelsController, PostsController],
  providers: [
    ...[ContactsService, ContactParts, ContactRepository, PostsService, ErasuresService],
    ...[ChannelsService, ChannelRepository, SealedChannels, ContactExportsService],
    ...[ContactJobs, ContactHandover, ContactsInSearch, ContactsInBulk],
  ],
  exports: [ContactsService],
})
export class ContactsModule {}
