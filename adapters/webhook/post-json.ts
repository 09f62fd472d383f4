import { type LookupAddress, lookup as resolve } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { isPublicAddress } from './public-address.js';

export interface PostOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For everything together, from the name's look-up to the answer. */
  readonly timeoutMs: number;
  readonly mayBePrivate: boolean;
  /** Looks a host name up; the system's own unless a test says otherwise. */
  readonly resolveName?: ResolveName;
}

export type ResolveName = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface PostResponse {
  readonly status: number;
  readonly retryAfter: string | null;
}

/** The address is none that data may go to. */
export class AddressNotAllowed extends Error {
  override readonly name = 'AddressNotAllowed';
}

/**
 * Posts JSON, follows no redirect and reads no answer but its status. Private addresses are refused three times over: as
 * written, as looked up (the connection goes to the very address that was looked at), and as connected.
 *
 * @throws AddressNotAllowed, or whatever keeps the message from being posted.
 */
export function postJson(options: PostOptions): Promise<PostResponse> {
  const { url, headers, body, timeoutMs, mayBePrivate, resolveName = systemNames } = options;
  const target = new URL(url);
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  const literal = target.hostname.replace(/^\[|\]$/g, '');
  return new Promise((done, fail) => {
    if (isIP(literal) !== 0 && !mayBePrivate && !isPublicAddress(literal)) {
      fail(notAllowed(literal));
      return;
    }
    const sending = request(target, {
      method: 'POST',
      // A connection of its own, so that none is used again that was made under other rules.
      agent: false,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(Buffer.byteLength(body)),
        ...headers,
      },
      lookup: checkedLookup(resolveName, mayBePrivate),
      signal: AbortSignal.timeout(timeoutMs),
    });
    sending.on('socket', (socket: Socket) => {
      socket.once('connect', () => {
        const { remoteAddress = '' } = socket;
        if (!mayBePrivate && !isPublicAddress(remoteAddress)) sending.destroy(notAllowed(remoteAddress));
      });
    });
    sending.on('error', fail);
    sending.on('response', (response) => {
      const retryAfter = response.headers['retry-after'] ?? null;
      done({ status: response.statusCode ?? 0, retryAfter });
      response.destroy();
    });
    sending.end(body);
  });
}

function checkedLookup(resolveName: ResolveName, mayBePrivate: boolean): LookupFunction {
  return (hostname, { all = false }, callback) => {
    resolveName(hostname).then(
      (addresses) => {
        const refused = mayBePrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        // One private address among others is refused too: which one is used would be left to chance.
        if (refused !== undefined) callback(notAllowed(refused.address), '', 0);
        else if (first === undefined) callback(new Error(`${hostname} has no address`), '', 0);
        else if (all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

const systemNames: ResolveName = (hostname) =>
  new Promise((done, fail) => {
    resolve(hostname, { all: true }, (error, addresses) => (error === null ? done(addresses) : fail(error)));
  });

function notAllowed(address: string): AddressNotAllowed {
  return new AddressNotAllowed(
    `${address === '' ? 'an unknown address' : address} is no public address; set measures.webhook.allowPrivateAddresses where the receiver is in your own network`,
  );
}
