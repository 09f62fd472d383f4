// The playground has no setting for the address it listens on, and tells its maker how it is used. It loads this file first
// and then listens on this machine only, and speaks with nothing else.
const net = require('node:net');

const LOOPBACK = '127.0.0.1';
const OURS = new Set(['localhost', LOOPBACK, '::1']);

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenHere(...args) {
  const [first, ...rest] = args;
  if (typeof first === 'object' && first !== null)
    return listen.call(this, { ...first, host: LOOPBACK }, ...rest);
  return listen.call(this, Number(first), LOOPBACK, ...rest.filter((arg) => typeof arg === 'function'));
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connectHere(...args) {
  // Node passes on what it has normalised already as one list.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const given = typeof first === 'object' && first !== null ? first : { port: first, host: second };
  const host = typeof given.host === 'string' ? given.host : 'localhost';
  if (given.path === undefined && !OURS.has(host)) {
    process.nextTick(() => this.destroy(new Error(`kept on this machine: ${host} is elsewhere`)));
    return this;
  }
  return connect.apply(this, args);
};
