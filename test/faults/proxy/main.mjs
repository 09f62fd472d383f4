/**
 * Stands between the product and a platform: a process of its own, which its parent tells the time and what may go wrong.
 *
 *   fork('main.mjs', ['--platform', 'slack', '--upstream', 'http://127.0.0.1:1234'])
 *
 * It sends { port } once it listens on loopback, and answers each message { id, tell, … } with { id, answer }.
 */
import { Agent, createServer, request as requestTo } from 'node:http';
import { parseArgs } from 'node:util';
import { newFaults } from './faults.mjs';
import { newGate } from './gate.mjs';
import { PLATFORMS } from './platforms.mjs';

const { values: options } = parseArgs({
  options: { platform: { type: 'string' }, upstream: { type: 'string' } },
});
const platform = PLATFORMS[options.platform ?? ''];
const upstream = new URL(options.upstream ?? '');
const agent = new Agent({ keepAlive: true, maxSockets: 50 });
/** Tests write it into what they send, so that both sides know it again. */
const MARK = /#[\w.:@-]+#/;

let nowMs = 0;
let gate = newGate();
let faults = null;
/** @type {{ atMs: number, kind: string, mark: string | null, conversation: string | null, outcome: string, isAccepted: boolean }[]} */
let calls = [];

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    if (!response.headersSent) answer(response, 500, String(error?.stack ?? error));
  });
});
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.address()).port });
});

process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, tell, ...told }) => {
  if (tell === 'time') nowMs = told.ms;
  if (tell === 'plan') faults = told.plan === null ? null : newFaults(told.plan);
  if (tell === 'pause') gate.pause(told.scope, nowMs, told.retryAfterMs);
  if (tell === 'reset') {
    gate = newGate();
    calls = [];
    faults = null;
  }
  const { violations, windows, taken } = gate;
  process.send?.({
    id,
    answer: tell === 'report' ? { calls, violations, windows, taken: Object.fromEntries(taken) } : null,
  });
});

async function handle(request, response) {
  const body = await textOf(request);
  const path = request.url ?? '';
  const contentType = request.headers['content-type'] ?? '';
  const call = platform.callOf({ path, verb: request.method, contentType, body });
  const scopes = platform.scopesOf(call);
  const mark =
    MARK.exec(decodeURIComponent(body.replaceAll('+', ' ').replace(/%(?![\da-f]{2})/gi, '%25')))?.[0] ?? null;
  const entry = {
    atMs: nowMs,
    kind: call.kind,
    mark,
    conversation: call.conversation,
    outcome: 'ok',
    isAccepted: false,
  };
  calls.push(entry);
  const refusedMs = gate.enter(scopes, nowMs);
  if (refusedMs > 0) return limit(response, entry, refusedMs);
  let fault = faults?.next(call.kind, platform.unclearStatuses) ?? null;
  if (fault?.kind === 'limited') {
    const scope = fault.isWide ? scopes.at(-1) : scopes[0];
    if (scope !== undefined && (fault.isWide || gate.isBusy(scope, nowMs))) {
      gate.pause(scope.key, nowMs, fault.retryAfterMs);
      return limit(response, entry, fault.retryAfterMs);
    }
    fault = null;
  }
  if (fault?.kind === 'door') {
    entry.outcome = 'door';
    return answer(response, 403, '<html>somebody in between</html>', { 'Content-Type': 'text/html' });
  }
  const isForwarded = fault === null || fault.isPosted;
  const told = isForwarded ? await forward(request, body) : null;
  entry.isAccepted = told !== null && platform.isAccepted(told.status, told.body);
  if (fault === null) return answer(response, told?.status ?? 500, told?.body ?? '', told?.headers);
  entry.outcome = fault.kind;
  if (fault.kind === 'status') return answer(response, fault.status, 'broken');
  if (fault.kind === 'reset') response.socket?.destroy();
}

function limit(response, entry, retryAfterMs) {
  entry.outcome = 'limited';
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  answer(response, 429, JSON.stringify({ ok: false, error: 'ratelimited' }), {
    'Content-Type': 'application/json',
    'Retry-After': String(seconds),
  });
}

function forward(request, body) {
  return new Promise((resolve, reject) => {
    const { host: _host, connection: _connection, ...headers } = request.headers;
    const outgoing = requestTo(
      {
        agent,
        hostname: upstream.hostname,
        port: upstream.port,
        path: request.url,
        method: request.method,
        headers,
      },
      (incoming) => {
        textOf(incoming).then((text) => {
          const {
            'transfer-encoding': _encoding,
            connection: _own,
            'keep-alive': _kept,
            ...kept
          } = incoming.headers;
          resolve({ status: incoming.statusCode ?? 500, body: text, headers: kept });
        }, reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function answer(response, status, body, headers = {}) {
  const { 'content-length': _length, ...kept } = headers;
  response.writeHead(status, kept).end(body);
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
