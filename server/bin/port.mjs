import { createServer } from 'node:net';

import { ReadableError } from './readable-error.mjs';

export function assertReadablePort(value) {
  if (!value || (/^\d+$/.test(value) && Number(value) <= 65_535)) return;
  throw new ReadableError(
    '配置有误 PORT:应为 0 到 65535 的整数。(PORT must be a whole number from 0 to 65535)',
  );
}

/** Tries the address the way the server will. */
export async function assertPortIsFree(host, port) {
  const probe = createServer();
  try {
    await new Promise((resolve, reject) => probe.once('error', reject).listen({ host, port }, resolve));
  } catch (error) {
    throw portProblem(error, host, port);
  }
  await new Promise((resolve) => probe.close(resolve));
}

export function portProblem(error, host, port) {
  const say = {
    EADDRINUSE: taken,
    EACCES: forbidden,
    EADDRNOTAVAIL: nowhere,
    ENOTFOUND: nowhere,
    EAI_AGAIN: nowhere,
  };
  const message = say[error.code]?.(host, port);
  return message ? new ReadableError(message, { cause: error }) : error;
}

function taken(host, port) {
  const other = port < 65_535 ? port + 1 : 3000;
  return `端口 ${port} 已被其他程序占用，请换一个，例如：PORT=${other} npm start (port ${port} on ${host} is taken)`;
}

function forbidden(_host, port) {
  return `没有权限使用端口 ${port}，请换 1024 以上的，例如：PORT=3000 npm start (not allowed to use port ${port})`;
}

function nowhere(host) {
  return `配置有误 HOST:本机没有地址 ${host}。(HOST is not an address of this machine)`;
}
