export { Notice } from './notice.entity';
export { NoticesModule } from './notices.module';
