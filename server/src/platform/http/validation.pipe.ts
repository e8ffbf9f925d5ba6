import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

import { type FieldError, InvalidInput } from '../errors';

/** Reads bodies and queries into their classes and refuses every field the class does not name. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => flatten(error, ''))),
  });
}

function flatten(
  { property, constraints, children, contexts }: ValidationError,
  parent: string,
): FieldError[] {
  const pointer = `${parent}/${property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const rule = constraints && Object.keys(constraints)[0];
  const own = rule ? [{ pointer, code: codeOf(rule), params: contexts?.[rule] as FieldError['params'] }] : [];
  return [...own, ...(children ?? []).flatMap((child) => flatten(child, pointer))];
}

/** `whitelistValidation` → `unknown-field`, `isUuid` → `uuid`, `maxLength` → `max-length`. */
function codeOf(rule: string): string {
  if (rule === 'whitelistValidation') return 'unknown-field';
  return rule
    .replace(/^is(?=[A-Z])/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
