/**
 * A Slack that records: a process of its own, so that what reached it is known even when the client was killed.
 *
 *   node main.mjs [--port N] [--log FILE]
 *
 * It prints {"port":N} once it listens on loopback, and ends when its standard input closes.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { isStored, newFaults } from './faults.mjs';
import { refusalOf } from './payload-problems.mjs';
import { newPlatform } from './platform.mjs';
import { newRecorder } from './recorder.mjs';
import { newSocketServer } from './socket.mjs';
import { ApiError, checkToken, METHODS } from './web-api.mjs';
import { messagesIn, newWorkspace, nextTs, nowIn } from './workspace.mjs';

const { values: options } = parseArgs({ options: { port: { type: 'string' }, log: { type: 'string' } } });

let workspace = newWorkspace();
let buckets = new Map();
const recorder = newRecorder(options.log);
const faults = newFaults();
const sockets = newSocketServer();
const platform = newPlatform({
  workspace: () => workspace,
  sockets,
  origin: () => origin,
  takeAnswer,
});
let origin = '';

const server = createServer((request, response) => {
  route(request, response).catch((error) => {
    if (!response.headersSent) answer(response, 500, { error: String(error?.stack ?? error) });
  });
});
server.on('upgrade', (request, socket) => sockets.upgrade(request, socket));
server.listen(Number(options.port ?? 0), '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  origin = `http://127.0.0.1:${port}`;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
process.stdin.on('end', () => process.exit(0)).resume();

async function route(request, response) {
  const url = new URL(request.url, 'http://127.0.0.1');
  const body = await textOf(request);
  if (url.pathname.startsWith('/api/')) return call(url, request, body, response);
  if (url.pathname.startsWith('/respond/'))
    return respond(url.pathname.slice('/respond/'.length), body, response);
  return control(url, body === '' ? {} : JSON.parse(body), response);
}

/** A call of the Web API, with whatever is to go wrong with it. */
async function call(url, request, body, response) {
  const method = url.pathname.slice('/api/'.length);
  const args = argumentsOf(url, request.headers['content-type'] ?? '', body);
  const token = args.token ?? request.headers.authorization?.replace(/^Bearer /, '');
  delete args.token;
  const fault = faults.take(method) ?? overRate(method, args);
  const done = isStored(fault) ? perform(method, args, token) : null;
  const isAccepted = done?.ok === true;
  const outcome = fault === undefined ? (done?.ok ? 'ok' : done?.error) : `${fault.kind}`;
  recorder.record({ method, args, outcome, isAccepted, ...(done?.ts === undefined ? {} : { ts: done.ts }) });
  if (fault === undefined) return answer(response, 200, done);
  switch (fault.kind) {
    case 'limited':
      return answer(response, 429, { ok: false, error: 'ratelimited' }, retryAfter(fault));
    case 'status':
      return answer(response, fault.status, 'server error');
    case 'error':
      return answer(response, 200, { ok: false, error: fault.error });
    case 'page':
      return answer(response, 200, '<html>sign in to the hotel network</html>');
    case 'reset':
      return response.socket.destroy();
    case 'hang':
      return undefined;
    case 'delay':
      setTimeout(() => answer(response, 200, done), fault.delayMs);
      return undefined;
  }
}

function retryAfter(fault) {
  return fault.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(fault.retryAfterSeconds) };
}

function perform(method, args, token) {
  try {
    checkToken(method, token);
    const handler = METHODS[method];
    if (handler === undefined) throw new ApiError('unknown_method');
    return { ok: true, ...handler(workspace, args, origin) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { ok: false, error: error.code, ...error.details };
  }
}

/** One token bucket a channel, where the test asked for one. */
function overRate(method, args) {
  const { postsPerSecond, burst } = workspace.settings;
  if (method !== 'chat.postMessage' || postsPerSecond === null) return undefined;
  const now = Date.now();
  const bucket = buckets.get(args.channel) ?? { tokens: burst, at: now };
  const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * postsPerSecond);
  buckets.set(args.channel, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
  return tokens >= 1
    ? undefined
    : { method, kind: 'limited', retryAfterSeconds: Math.ceil((1 - tokens) / postsPerSecond) };
}

/** An answer to a response_url: five times, and only its asker sees it unless it says otherwise. */
function respond(id, body, response) {
  const place = workspace.responseUrls.get(id);
  const args = JSON.parse(body);
  const fault = faults.take('response_url');
  const refusal = refusalOf('response_url', args);
  const isOpen = place !== undefined && place.uses < 5 && nowIn(workspace) <= place.expiresAt;
  const isAccepted = fault === undefined && isOpen && refusal === null;
  recorder.record({
    method: 'response_url',
    args,
    outcome: isAccepted ? 'ok' : (refusal?.error ?? 'refused'),
    isAccepted,
  });
  if (fault?.kind === 'reset') return response.socket.destroy();
  if (fault?.kind === 'status') return answer(response, fault.status, 'server error');
  if (refusal !== null) return answer(response, 400, { ok: false, ...refusal });
  if (!isAccepted)
    return answer(response, 404, { ok: false, error: (place?.uses ?? 0) < 5 ? 'expired_url' : 'used_url' });
  place.uses += 1;
  const { text = '', blocks = [] } = args;
  const original = messagesIn(workspace, place.channel).find((one) => one.ts === place.ts);
  if (args.replace_original === true && original !== undefined) Object.assign(original, { text, blocks });
  else show(place, args);
  return answer(response, 200, { ok: true });
}

/** An answer in the acknowledgement of a command; Slack shows it like any other. */
function takeAnswer(place, args) {
  const refusal = refusalOf('response_url', args);
  recorder.record({
    method: 'acknowledgement',
    args,
    outcome: refusal?.error ?? 'ok',
    isAccepted: refusal === null,
  });
  if (refusal !== null) throw new Error(`Slack would not take the answer: ${refusal.messages.join('; ')}`);
  show(place, args);
}

function show(place, { response_type: type, text = '', blocks = [] }) {
  const message = { ts: nextTs(workspace), text, blocks };
  if (type === 'in_channel')
    messagesIn(workspace, place.channel).push({ type: 'message', user: 'U0BOT', ...message });
  else workspace.ephemerals.push({ channel: place.channel, user: place.user, ...message });
}

/** What tests ask and tell. */
async function control(url, body, response) {
  const { searchParams: query } = url;
  const sends = /^\/_send\/(command|press|submit|event|raw|replay|trigger|responseUrl)$/.exec(url.pathname);
  if (sends !== null) return answer(response, 200, { answer: await platform[sends[1]](body) });
  switch (url.pathname) {
    case '/_recorded':
      return answer(response, 200, recorder.all(query.get('method')));
    case '/_wait': {
      const timeoutMs = Number(query.get('timeoutMs') ?? 30_000);
      const calls = await recorder.wait(query.get('method'), Number(query.get('count') ?? 1), timeoutMs);
      return answer(response, calls === null ? 408 : 200, calls ?? { error: 'nothing came in time' });
    }
    case '/_connected':
      return answer(response, 200, await sockets.connected(Number(query.get('timeoutMs') ?? 10_000)));
    case '/_disconnect':
      sockets.disconnect(body.isAnnounced === true);
      return answer(response, 200, {});
    case '/_faults':
      for (const fault of Array.isArray(body) ? body : [body]) faults.add(fault);
      return answer(response, 200, {});
    case '/_clear-faults':
      faults.clear();
      return answer(response, 200, {});
    case '/_settings':
      Object.assign(workspace.settings, body);
      return answer(response, 200, {});
    case '/_time':
      workspace.clockMs = body.ms;
      return answer(response, 200, {});
    case '/_request-url':
      platform.setRequestUrl(body.url);
      return answer(response, 200, {});
    case '/_channel':
      workspace.channels.set(body.id, { members: [], ...workspace.channels.get(body.id), ...body });
      return answer(response, 200, {});
    case '/_user':
      workspace.users.set(body.id, { ...workspace.users.get(body.id), ...body });
      return answer(response, 200, {});
    case '/_say':
      messagesIn(workspace, body.channel).push({
        type: 'message',
        blocks: [],
        ts: nextTs(workspace),
        ...body,
      });
      return answer(response, 200, {});
    case '/_messages':
      return answer(response, 200, messagesIn(workspace, query.get('channel')));
    case '/_ephemerals':
      return answer(response, 200, workspace.ephemerals);
    case '/_views':
      return answer(response, 200, workspace.views);
    case '/_reset':
      workspace = newWorkspace();
      buckets = new Map();
      recorder.reset();
      faults.clear();
      return answer(response, 200, {});
    default:
      return answer(response, 404, { error: `no ${url.pathname}` });
  }
}

/** Slack takes forms, with structured arguments as JSON inside, and JSON. */
function argumentsOf(url, contentType, body) {
  if (contentType.includes('json')) return JSON.parse(body || '{}');
  const fields = Object.fromEntries([...url.searchParams, ...new URLSearchParams(body)]);
  for (const name of ['blocks', 'metadata', 'view', 'attachments'])
    if (typeof fields[name] === 'string') fields[name] = JSON.parse(fields[name]);
  for (const name of ['unfurl_links', 'unfurl_media', 'mrkdwn', 'link_names', 'reply_broadcast'])
    if (fields[name] === 'true' || fields[name] === 'false') fields[name] = fields[name] === 'true';
  return fields;
}

function answer(response, status, body, headers = {}) {
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'Content-Type': isText ? 'text/html' : 'application/json',
    'X-OAuth-Scopes': workspace.settings.scopes.join(','),
    ...headers,
  });
  response.end(isText ? body : JSON.stringify(body));
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
