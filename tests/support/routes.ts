import 'reflect-metadata';

import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

import type { App } from './zone';

/** What the guard reads; written by @Allow, @SignedIn and @Public. */
const ACCESS = 'lianzhao:access';

interface Access {
  kind: 'public' | 'signed-in' | 'permission';
  permission?: string;
  beforePasswordChange?: boolean;
}

export interface Route {
  method: string;
  /** Below the prefix of the API, with parameters as `:id`. */
  path: string;
  /** A permission, `public`, `signed-in`, or `nothing` when the handler was left without. */
  access: string;
  handler: string;
}

type Constructor = new (...args: never[]) => object;

/** Every handler Nest answers with, and what it asks of the caller. */
export function routesOf(app: App): Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) =>
    [...module.controllers.values()].map(({ metatype }) => metatype as Constructor),
  );
  return controllers
    .flatMap(handlersOf)
    .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, 'en'));
}

export function handlersOf(controller: Constructor): Route[] {
  const base = String(Reflect.getMetadata('path', controller) ?? '');
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (typeof handler !== 'function' || !Reflect.hasMetadata('method', handler)) return [];
    const access = (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as
      Access | undefined;
    return [
      {
        method: RequestMethod[Reflect.getMetadata('method', handler) as number]!,
        path: join(base, String(Reflect.getMetadata('path', handler))),
        access: describe(access),
        handler: `${controller.name}.${name}`,
      },
    ];
  });
}

function join(base: string, path: string): string {
  return `/${[base, path]
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`;
}

function describe(access: Access | undefined): string {
  if (!access) return 'nothing';
  if (access.kind === 'permission') return access.permission ?? 'nothing';
  return access.beforePasswordChange ? `${access.kind}, also before the password is changed` : access.kind;
}
