import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A request of which the server has the head and half of the body: under way until `finish`. */
export class HalfSent {
  private answer = '';

  private constructor(
    private readonly socket: Socket,
    private readonly rest: string,
  ) {
    socket.setEncoding('utf8').on('data', (text: string) => (this.answer += text));
  }

  static async send(url: string, headers: Record<string, string>, body: object): Promise<HalfSent> {
    const { hostname, port, pathname } = new URL(url);
    const text = JSON.stringify(body);
    const half = Math.floor(text.length / 2);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = { host: `${hostname}:${port}`, 'content-type': 'application/json', ...headers };
    const lines = Object.entries({ ...head, 'content-length': String(Buffer.byteLength(text)) });
    socket.write(
      `POST ${pathname} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    );
    socket.write(text.slice(0, half));
    return new HalfSent(socket, text.slice(half));
  }

  /** Sends the rest. @returns the status line, or nothing when the connection was cut */
  async finish(): Promise<string> {
    const closed = once(this.socket, 'close').catch(() => undefined);
    this.socket.write(this.rest);
    while (!this.answer.includes('\r\n\r\n') && !this.socket.destroyed) {
      await Promise.race([once(this.socket, 'data').catch(() => undefined), closed]);
    }
    this.socket.destroy();
    return this.answer.split('\r\n')[0] ?? '';
  }
}
