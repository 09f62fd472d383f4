import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FAKE_TEAMS } from './fake-teams.js';

export interface TokenIssuer {
  /** Where its keys are published. */
  readonly openIdMetadataUrl: string;
  /** Signed by the key that is published, for this bot and service unless said otherwise. */
  token(claims?: Readonly<Record<string, unknown>>): string;
  /** The same, signed with a key that nobody published. */
  forged(claims?: Readonly<Record<string, unknown>>): string;
  unsigned(): string;
  stop(): void;
}

const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Publishes keys on loopback as Microsoft's cloud does, and makes tokens with them. */
export async function startTokenIssuer(serviceUrl: string): Promise<TokenIssuer> {
  const keys = createServer((request, response) => {
    const { port } = keys.address() as AddressInfo;
    const jwk = own.publicKey.export({ format: 'jwk' });
    response.setHeader('Content-Type', 'application/json');
    response.end(
      request.url === '/keys'
        ? JSON.stringify({ keys: [{ ...jwk, kid: 'k1', endorsements: ['msteams'] }] })
        : JSON.stringify({
            issuer: 'https://api.botframework.com',
            jwks_uri: `http://127.0.0.1:${port}/keys`,
          }),
    );
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));

  function parts(header: object, claims: Readonly<Record<string, unknown>>): string {
    const usual = {
      iss: 'https://api.botframework.com',
      aud: FAKE_TEAMS.appId,
      serviceurl: serviceUrl,
      nbf: secondsFromNow(-60),
      exp: secondsFromNow(3600),
    };
    return [header, { ...usual, ...claims }]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
  }

  function signed(claims: Readonly<Record<string, unknown>>, { privateKey }: typeof own): string {
    const content = parts({ alg: 'RS256', kid: 'k1', typ: 'JWT' }, claims);
    return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey).toString('base64url')}`;
  }

  return {
    openIdMetadataUrl: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/openid`,
    token: (claims = {}) => signed(claims, own),
    forged: (claims = {}) => signed(claims, other),
    unsigned: () => `${parts({ alg: 'none', kid: 'k1', typ: 'JWT' }, {})}.`,
    stop: () => keys.close(),
  };
}

export function secondsFromNow(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}
