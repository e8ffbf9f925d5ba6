import { FileChunk, StoredFile } from './file.entity';

export { EMPTY_BIN_QUEUE } from './file.jobs';
export { FilesModule } from './files.module';

export const FILE_ENTITIES = [StoredFile, FileChunk];
