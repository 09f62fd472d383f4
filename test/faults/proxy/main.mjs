/**
 * Stands between the product and a platform: a process of its own, which its parent tells the time and what may go wrong.
 *
 *   fork('main.mjs', ['--platform', 'slack', '--upstream', 'http://127.0.0.1:1234'])
 *
 * It sends { port } once it listens on loopback, and answers each message { id, tell, … } with { id, answer }.
 */
import { Agent, createServer, request as requestTo } from 'node:http';
import { parseArgs } from 'node:util';
import { newProxy } from './proxy.mjs';

const { values: options } = parseArgs({
  options: { platform: { type: 'string' }, upstream: { type: 'string' } },
});
const upstream = new URL(options.upstream ?? '');
const agent = new Agent({ keepAlive: true, maxSockets: 50 });
const proxy = newProxy({ platform: options.platform ?? '', forward });

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    if (!response.headersSent) response.writeHead(500).end(String(error?.stack ?? error));
  });
});
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.address()).port });
});

process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, tell, ...told }) => {
  process.send?.({ id, answer: proxy.tell(tell, told) });
});

async function handle(request, response) {
  const body = await textOf(request);
  const outcome = await proxy.handle({
    path: request.url ?? '',
    verb: request.method,
    headers: request.headers,
    body,
  });
  if (outcome.kind === 'cut') response.socket?.destroy();
  if (outcome.kind === 'answer') response.writeHead(outcome.status, outcome.headers).end(outcome.body);
}

function forward({ path, verb, headers: asked, body }) {
  return new Promise((resolve, reject) => {
    const { host: _host, connection: _connection, ...headers } = asked;
    const { hostname, port } = upstream;
    const outgoing = requestTo({ agent, hostname, port, path, method: verb, headers }, (incoming) => {
      textOf(incoming).then((text) => {
        const {
          'transfer-encoding': _encoding,
          'content-length': _length,
          connection: _own,
          'keep-alive': _kept,
          ...kept
        } = incoming.headers;
        resolve({ status: incoming.statusCode ?? 500, body: text, headers: kept });
      }, reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
