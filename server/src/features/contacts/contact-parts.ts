import { Injectable } from '@nestjs/common';

import { ChannelRepository } from './channels/channel.repository';
import { ChannelsService } from './channels/channels.service';
import { PostsService } from './posts/posts.service';

/** What a person consists of besides himself. */
@Injectable()
export class ContactParts {
  constructor(
    readonly posts: PostsService,
    readonly channels: ChannelsService,
    readonly channelRows: ChannelRepository,
  ) {}
}
