export { CurrentActor } from './current-actor';
export { IsDay, IsMoment, many, MayBeAbsent } from './fields';
export { IdempotencyRow } from './idempotency.entity';
export { IdempotencyInterceptor, IdempotencyRequired, NeverReplayed } from './idempotency.interceptor';
export { IfMatch } from './if-match';
export { LongWork } from './long-work';
export {
  CountDto,
  ListGroupDto,
  GroupedQuery,
  ListGroupsDto,
  PageDto,
  PageQuery,
  ReferenceDto,
} from './page.dto';
export { PreparedAnswer } from './prepared-answer.interceptor';
export { type RequestContext, requestContext, runInRequest } from './request-context';
export { type UploadedFile, UploadedFiles, UploadTooLarge, UploadUnreadable } from './uploaded-files';
export { createValidationPipe } from './validation.pipe';
