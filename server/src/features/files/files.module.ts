import { Module } from '@nestjs/common';

import { FileJobs } from './file.jobs';
import { FileRecycling } from './file-recycling';
import { FileRepository } from './file.repository';
import { FilesController } from './files.controller';
import { FilesService } from './files.service';

/** Photos and papers of any record. */
@Module({
  controllers: [FilesController],
  providers: [FilesService, FileRepository, FileJobs, FileRecycling],
})
export class FilesModule {}
