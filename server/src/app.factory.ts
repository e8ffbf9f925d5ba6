import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';

import { AppModule } from './app.module';
import type { AppConfig } from './config';
import type { DatabaseConnections } from './platform/database';
import { ProblemFilter, sendProblem } from './platform/errors';
import { createValidationPipe, runInRequest } from './platform/http';
import { LineLogger } from './platform/line-logger';

export const API_PREFIX = 'api/v1';

/** Slow or half-open clients are cut off; Fastify's own defaults would keep them for ever. */
const TIMEOUTS = { request: 15_000, connection: 20_000, headers: 10_000, keepAlive: 65_000, check: 5_000 };
const BODY_LIMIT = 1024 * 1024;
/** Below this compressing costs more than it saves. */
const COMPRESS_FROM = 4096;

export interface AppOptions {
  config: AppConfig;
  connections: DatabaseConnections;
}

/** The whole server, ready to listen. Tests, seeds and the product use the same one. */
export async function createApp({ config, connections }: AppOptions): Promise<NestFastifyApplication> {
  const adapter = createAdapter(config);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.for({ config, connections }),
    adapter,
    {
      bodyParser: false,
      logger: new LineLogger(fastify.log),
      abortOnError: false,
    },
  );
  app.setGlobalPrefix(API_PREFIX);
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  await harden(fastify, config);
  await serveWeb(fastify, config);
  await app.init();
  await fastify.ready();
  return app;
}

function createAdapter({ http, logLevel }: AppConfig): FastifyAdapter {
  return new FastifyAdapter({
    logger: { level: logLevel, redact: ['req.headers', 'req.remoteAddress', 'req.remotePort'] },
    // Our own line says the route's pattern; Fastify's would say the address with everything in it.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: TIMEOUTS.request,
    connectionTimeout: TIMEOUTS.connection,
    keepAliveTimeout: TIMEOUTS.keepAlive,
    http: { headersTimeout: TIMEOUTS.headers, connectionsCheckingInterval: TIMEOUTS.check },
    bodyLimit: BODY_LIMIT,
    // An address that cannot be decoded never reaches a route, nor the filter behind it.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, { status: 400, code: 'http.bad-request' }, request.id),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    trustProxy: http.trustedProxies.length > 0 ? http.trustedProxies : false,
    routerOptions: { maxParamLength: 200 },
  });
}

async function harden(fastify: FastifyInstance, { http }: AppConfig): Promise<void> {
  const https = http.publicUrl?.startsWith('https:') ?? false;
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    runInRequest({ requestId: request.id, address: request.ip }, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, id } = request;
    // The route's pattern, not the address: addresses may hold what people searched for.
    request.log.info({
      id,
      method,
      route: routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });
  await fastify.register(cookie);
  // Reads nothing by itself: only a handler that asks for files gets any.
  await fastify.register(multipart);
  await fastify.register(compress, {
    threshold: COMPRESS_FROM,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { 1: 4 } },
  });
  await fastify.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    hsts: https ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: https ? { policy: 'same-origin' } : false,
    originAgentCluster: https,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
};

async function serveWeb(fastify: FastifyInstance, { webFolder }: AppConfig): Promise<void> {
  if (!webFolder || !existsSync(join(webFolder, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: webFolder,
    wildcard: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Vite puts a hash of the content into these names.
      const immutable = path.includes('/assets/') || path.includes('\\assets\\');
      void reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || /\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '')) {
      sendProblem(reply, { status: 404, code: 'http.no-such-address' }, request.id);
      return reply;
    }
    // A deep link: the router in the browser knows the page.
    return reply.sendFile('index.html');
  });
}
