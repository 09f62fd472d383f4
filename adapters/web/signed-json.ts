import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './read-body.js';
import type { RefusalLog } from './refusal-log.js';
import type { ReplayMemory } from './replay-memory.js';
import { SIGNATURE_HEADER, SIGNATURE_HOLDS_MS, TIMESTAMP_HEADER, verdictOn } from './signed-request.js';

export interface SignedJsonOptions {
  /** Tells what is remembered and logged of one route from another's. */
  readonly name: string;
  /** For the log: what was refused. */
  readonly refusal: string;
  /** Undefined closes it. */
  readonly secret: string | undefined;
  /** Which setting holds the secret. */
  readonly secretName: string;
  readonly bodyLimitBytes: number;
  /** How many signatures are remembered, so that none is used twice. */
  readonly signaturesKept: number;
  readonly replays: ReplayMemory;
  readonly refused: RefusalLog;
  readonly now: () => Date;
}

/** Reads the JSON of a request whose sender has proved who it is; null where the request was refused and answered. */
export type ReadSignedJson = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<{ readonly json: unknown } | null>;

/** Who sends is checked before anything is believed. Nothing of a body is logged. */
export function signedJson(options: SignedJsonOptions): ReadSignedJson {
  const { name, refusal, secret, secretName, bodyLimitBytes, signaturesKept, replays, refused, now } =
    options;
  const wasSeen = replays({
    name: `${name}-signature`,
    keepMs: 2 * SIGNATURE_HOLDS_MS,
    capacity: signaturesKept,
  });
  return async (request, response) => {
    const { remoteAddress = '' } = request.socket;
    const refuse = (status: number, why: string, error: string) => {
      refused([name, remoteAddress, why], { why }, refusal);
      response.setHeader('Connection', 'close');
      answerJson(response, status, { error });
      return null;
    };
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      return refuse(415, 'type', 'Send it as application/json.');
    const body = await readBody(request, bodyLimitBytes);
    if (body === null) return refuse(413, 'size', `Send at most ${bodyLimitBytes} bytes.`);
    const signature = header(request, SIGNATURE_HEADER);
    const timestamp = header(request, TIMESTAMP_HEADER);
    if (secret === undefined) return refuse(401, 'no_secret', `This is closed: ${secretName} is not set.`);
    const verdict = verdictOn({ timestamp, signature, body }, secret, now().getTime());
    if (verdict === 'forged')
      return refuse(401, verdict, `Sign it with the secret: ${TIMESTAMP_HEADER} and ${SIGNATURE_HEADER}.`);
    if (verdict === 'late')
      return refuse(401, verdict, `${TIMESTAMP_HEADER} is more than five minutes away from now.`);
    if (await wasSeen(signature))
      return refuse(401, 'repeated', 'This was sent before. To try again, sign it with the time of now.');
    return { json: jsonOrNull(body.toString('utf8')) };
  };
}

export function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

function header({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
