import { Writable } from 'node:stream';

/** An output that keeps what is written to it; a terminal where so asked. */
export function collecting(isTTY = false) {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString('utf8');
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => text };
}
