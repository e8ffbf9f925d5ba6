import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

import { type FieldError, InvalidInput } from '../errors';

/** Deepest nesting of a body; ours need three levels. */
const DEPTH = 20;
/** Names every object answers to, so that a whitelist takes them for known. */
const INHERITED = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads bodies and queries into their classes and refuses every field the class does not name. */
class StrictValidationPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' || metadata.type === 'query') refuseOddShapes(value, '', 0);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

export function createValidationPipe(): ValidationPipe {
  return new StrictValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => flatten(error, ''))),
  });
}

function refuseOddShapes(value: unknown, pointer: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEPTH) throw new InvalidInput([{ pointer, code: 'too-deep' }]);
  for (const [key, inner] of Object.entries(value)) {
    const here = `${pointer}/${escaped(key)}`;
    if (INHERITED.has(key)) throw new InvalidInput([{ pointer: here, code: 'unknown-field' }]);
    refuseOddShapes(inner, here, depth + 1);
  }
}

/** A key inside a JSON pointer, RFC 6901. */
function escaped(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}

function flatten(
  { property, constraints, children, contexts }: ValidationError,
  parent: string,
): FieldError[] {
  const pointer = `${parent}/${escaped(property)}`;
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
