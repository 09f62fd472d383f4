import type { Asked, Outcome } from './proxy/proxy.mjs';

/** Where the built-in fetch finds what carries its requests. Source: undici, lib/global.js. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

/** As much of undici's dispatcher as fetch uses. Source: undici, docs/api/Dispatcher.md. */
interface Dispatcher {
  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean;
}
interface DispatchOptions {
  readonly origin: string | URL;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array> | null;
}
interface DispatchHandler {
  onConnect(abort: (reason?: unknown) => void): void;
  onHeaders(status: number, headers: readonly Buffer[], resume: () => void, statusText: string): boolean;
  onData(chunk: Buffer): boolean;
  onComplete(trailers: readonly Buffer[]): void;
  onError(error: Error): void;
}

/** Of calls that are never answered: a socket would hold on to each, or memory is cleared of it before it is given up. */
const unanswered = new Set<DispatchHandler>();

/** Carries what fetch sends to an origin within this process; all else goes its usual way. Returns what ends it. */
export function carryNear(origin: string, take: (asked: Asked) => Promise<Outcome>): () => void {
  // It is made when it is first needed.
  void fetch('data:,').catch(() => undefined);
  const usual = Reflect.get(globalThis, DISPATCHER) as Dispatcher | undefined;
  if (usual === undefined)
    throw new Error('fetch has nothing that carries its requests; is this Node’s own?');
  Reflect.set(globalThis, DISPATCHER, {
    dispatch(options, handler) {
      if (new URL(options.origin).origin !== origin) return usual.dispatch(options, handler);
      carry(options, handler, take).catch((error: unknown) => handler.onError(error as Error));
      return true;
    },
  } satisfies Dispatcher);
  return () => void Reflect.set(globalThis, DISPATCHER, usual);
}

async function carry(
  { path, method, headers, body }: DispatchOptions,
  handler: DispatchHandler,
  take: (asked: Asked) => Promise<Outcome>,
): Promise<void> {
  let isGone = false;
  handler.onConnect((reason) => {
    isGone = true;
    unanswered.delete(handler);
    handler.onError(reason instanceof Error ? reason : new Error('given up'));
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of body ?? []) chunks.push(chunk);
  const outcome = await take({
    path,
    verb: method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.concat(chunks).toString(),
  });
  if (isGone) return;
  if (outcome.kind === 'silence') return void unanswered.add(handler);
  if (outcome.kind === 'cut')
    return handler.onError(Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }));
  const raw = Object.entries(outcome.headers).flatMap(([name, value]) => [
    Buffer.from(name),
    Buffer.from(value),
  ]);
  handler.onHeaders(outcome.status, raw, () => undefined, '');
  if (outcome.body !== '') handler.onData(Buffer.from(outcome.body));
  handler.onComplete([]);
}
