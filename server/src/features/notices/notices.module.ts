import { Module } from '@nestjs/common';

import { ClaimNotices } from './claim-notices';
import { DealersRepository } from './dealers.repository';
import { NoticeRepository } from './notice.repository';
import { NoticesController } from './notices.controller';
import { NoticesService } from './notices.service';

@Module({
  controllers: [NoticesController],
  providers: [NoticesService, ClaimNotices, NoticeRepository, DealersRepository],
})
export class NoticesModule {}
