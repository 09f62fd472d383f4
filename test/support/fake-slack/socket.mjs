import { createHash, randomUUID } from 'node:crypto';

/** GUID of RFC 6455, section 1.3. */
const WEBSOCKET_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** Socket Mode's server side, as much of RFC 6455 as its client uses: whole text frames, ping, close. */
export function newSocketServer() {
  const sockets = new Set();
  const pending = new Map();
  const connectionWaiters = new Set();

  function onFrame(socket, opcode, payload) {
    if (opcode === PING) send(socket, PONG, payload);
    if (opcode === CLOSE) {
      send(socket, CLOSE, payload);
      socket.end();
    }
    if (opcode !== TEXT) return;
    const { envelope_id: id, payload: answer } = JSON.parse(payload.toString());
    pending.get(id)?.(answer);
    pending.delete(id);
  }

  return {
    /** Node's "upgrade" event. */
    upgrade(request, socket) {
      const accept = createHash('sha1')
        .update(request.headers['sec-websocket-key'] + WEBSOCKET_GUID)
        .digest('base64');
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      let received = Buffer.alloc(0);
      socket.on('data', (chunk) => {
        received = readFrames(Buffer.concat([received, chunk]), (opcode, payload) =>
          onFrame(socket, opcode, payload),
        );
      });
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
      sockets.add(socket);
      sendJson(socket, { type: 'hello', num_connections: sockets.size });
      for (const wake of [...connectionWaiters]) wake();
    },
    get connectionCount() {
      return sockets.size;
    },
    /** Resolves once somebody is connected. */
    connected(timeoutMs) {
      return new Promise((resolve) => {
        if (sockets.size > 0) return resolve(true);
        const timer = setTimeout(() => finish(false), timeoutMs);
        const wake = () => finish(true);
        const finish = (isConnected) => {
          clearTimeout(timer);
          connectionWaiters.delete(wake);
          resolve(isConnected);
        };
        connectionWaiters.add(wake);
      });
    },
    /** Sends one envelope to one connection, as Slack does, and resolves with the acknowledgement. */
    deliver(type, payload, timeoutMs) {
      const socket = [...sockets].at(-1);
      if (socket === undefined) return Promise.resolve({ isAcknowledged: false, body: null });
      const id = randomUUID();
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ isAcknowledged: false, body: null }), timeoutMs);
        pending.set(id, (body) => {
          clearTimeout(timer);
          resolve({ isAcknowledged: true, body: body ?? null });
        });
        sendJson(socket, { type, envelope_id: id, payload, accepts_response_payload: true });
      });
    },
    /** Slack asks its clients to reconnect now and then; a cut says nothing. */
    disconnect(isAnnounced) {
      for (const socket of [...sockets]) {
        if (isAnnounced) sendJson(socket, { type: 'disconnect', reason: 'refresh_requested' });
        else socket.destroy();
      }
    },
  };
}

function sendJson(socket, value) {
  send(socket, TEXT, Buffer.from(JSON.stringify(value)));
}

function send(socket, opcode, payload) {
  const { length } = payload;
  const header = length < 126 ? Buffer.alloc(2) : length < 65_536 ? Buffer.alloc(4) : Buffer.alloc(10);
  header[0] = 0x80 | opcode;
  if (length < 126) header[1] = length;
  else if (length < 65_536) {
    header[1] = 126;
    header.writeUInt16BE(length, 2);
  } else {
    header[1] = 127;
    header.writeBigUInt64BE(BigInt(length), 2);
  }
  socket.write(Buffer.concat([header, payload]));
}

/** Reads whole frames and returns what is left over. Frames of a client are always masked. */
function readFrames(buffer, onFrame) {
  let rest = buffer;
  for (;;) {
    if (rest.length < 2) return rest;
    const short = rest[1] & 0x7f;
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
    const start = 2 + lengthBytes + 4;
    if (rest.length < start) return rest;
    const length =
      lengthBytes === 0 ? short : lengthBytes === 2 ? rest.readUInt16BE(2) : Number(rest.readBigUInt64BE(2));
    if (rest.length < start + length) return rest;
    const mask = rest.subarray(start - 4, start);
    const payload = Buffer.from(
      rest.subarray(start, start + length).map((byte, index) => byte ^ mask[index % 4]),
    );
    onFrame(rest[0] & 0x0f, payload);
    rest = rest.subarray(start + length);
  }
}
