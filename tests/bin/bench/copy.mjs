/** COPY … FROM STDIN of what fits in memory: the quickest way to many rows. */

/** Rows of cells: null, text, a number, or an array of texts. */
export function copyRows(client, table, columns, rows) {
  const text = rows.map((row) => `${row.map(cell).join('\t')}\n`).join('');
  const copy = new Copying(`copy ${table} (${columns.join(', ')}) from stdin`, Buffer.from(text));
  client.query(copy);
  return copy.done;
}

const ESCAPED = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escape = (text) => text.replace(/[\\\t\n\r]/g, (character) => ESCAPED[character]);

function cell(value) {
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value)) return value.length === 0 ? '{}' : escape(arrayOf(value));
  return escape(String(value));
}

function arrayOf(texts) {
  if (texts.some((text) => /["\\]/.test(text))) throw new Error('no quotes in arrays, please');
  return `{"${texts.join('","')}"}`;
}

/** What `pg` calls a query of one's own: it is told what the server answers. */
class Copying {
  constructor(text, bytes) {
    this.text = text;
    this.bytes = bytes;
    this.done = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
  }

  submit(connection) {
    connection.query(this.text);
  }

  handleCopyInResponse(connection) {
    connection.sendCopyFromChunk(this.bytes);
    connection.endCopyFrom();
  }

  handleError(error) {
    this.reject(error);
  }

  handleReadyForQuery() {
    this.resolve();
  }

  handleCommandComplete() {}
  handleRowDescription() {}
  handleDataRow() {}
}
