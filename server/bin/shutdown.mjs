const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
const INTERRUPTED = 130;

/**
 * The first signal stops what was started, last first, and exits; the second one exits at once. PostgreSQL notices
 * our end and stops by itself, so even that loses nothing.
 */
export function createShutdown(log) {
  const stops = [];
  let running = false;
  let stopping = false;

  async function stop() {
    for (const close of stops.splice(0).reverse()) {
      await close().catch((error) => log(error?.readable ? error.message : error));
    }
  }

  async function onSignal() {
    if (stopping) process.exit(INTERRUPTED);
    stopping = true;
    log('\n正在停止，请稍候 … 再按一次 Ctrl-C 强制退出。(stopping)');
    await stop();
    log('已停止。(stopped)');
    process.exit(running ? 0 : INTERRUPTED);
  }

  for (const signal of SIGNALS) process.on(signal, onSignal);

  return {
    /** What was started later is stopped earlier. */
    onStop: (close) => stops.push(close),
    started: () => (running = true),
    stop,
  };
}
