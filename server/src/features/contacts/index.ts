import { ContactChannel } from './channels/channel.entity';
import { Contact } from './contact.entity';
import { ContactMerge, ContactMergeRow, ContactToldApart } from './merging/contact-merge.entity';
import { ContactPost } from './posts/post.entity';

export { SealedChannels } from './channels/sealed-channels';
export { contactVisibleTo } from './contact.access';
export { ContactRetentionEnded } from './contact.facts';
export { RETENTION_QUEUE } from './contact.jobs';
export { MERGE_FORGETTING_QUEUE } from './merging/contact-merge.jobs';
export { contactSearchColumns } from './contact-search';
export { ContactsModule } from './contacts.module';
export { ContactsService } from './contacts.service';
export { Contact };

export const CONTACT_ENTITIES = [
  ...[Contact, ContactPost, ContactChannel],
  ...[ContactMerge, ContactMergeRow, ContactToldApart],
];
