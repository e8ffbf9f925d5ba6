/** Listens to what our server asks PostgreSQL, so that the bare handler can ask exactly the same. */
import pg from 'pg';

const { Client } = pg;

let recording = null;

const send = Client.prototype.query;
Client.prototype.query = function query(text, values, ...more) {
  const answer = send.call(this, text, values, ...more);
  if (recording && typeof text === 'string' && typeof answer?.then === 'function') {
    const entry = { session: this.processID, text, values: values ?? [], row: null };
    recording.push(entry);
    answer.then(
      ({ rows }) => (entry.row = rows?.[0] ?? null),
      () => undefined,
    );
  }
  return answer;
};

export function startRecording() {
  recording = [];
}

/** Statements of the request; what the relay of facts asked meanwhile, on a session of its own, is left out. */
export function stopRecording() {
  const all = recording ?? [];
  recording = null;
  const relays = new Set(all.filter(({ text }) => /skip locked/i.test(text)).map(({ session }) => session));
  return all.filter(({ session }) => !relays.has(session));
}
