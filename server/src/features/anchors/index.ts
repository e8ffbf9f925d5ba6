export { AnchorsModule } from './anchors.module';
