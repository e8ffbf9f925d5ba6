import { Module } from '@nestjs/common';

import { NoticeRepository } from './notice.repository';
import { NoticesController } from './notices.controller';
import { NoticesService } from './notices.service';

@Module({ controllers: [NoticesController], providers: [NoticesService, NoticeRepository] })
export class NoticesModule {}
