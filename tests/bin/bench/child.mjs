/** A child process that talks to us, and ends when we do. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('server.mjs', import.meta.url));

export const startServer = (env) => startChild(SERVER, env);

export function startChild(file, env) {
  const child = fork(file, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const next = async () => {
    const ended = gone.then(() => Promise.reject(new Error(`${file} ended too early`)));
    const [message] = await Promise.race([once(child, 'message'), ended]);
    return message;
  };
  return {
    next,
    ask: async (message) => {
      const answer = next();
      child.send(message);
      return answer;
    },
    tell: (message) => child.send(message),
    stop: async () => {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
