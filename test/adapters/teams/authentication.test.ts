import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cloudAuthentication, type TeamsAuthentication } from '../../../adapters/teams/authentication.js';
import { FAKE_TEAMS } from '../../support/fake-teams/fake-teams.js';

const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const REQUEST = { channelId: 'msteams', serviceUrl: SERVICE_URL };
const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('requests from Teams', () => {
  let keys: Server;
  let authentication: TeamsAuthentication;

  beforeAll(async () => {
    // The library tells its console of every token that it refuses.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    keys = createServer((request, response) => {
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
    authentication = cloudAuthentication({
      appId: FAKE_TEAMS.appId,
      appPassword: 'secret',
      tenantId: FAKE_TEAMS.tenantId,
      openIdMetadataUrl: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/openid`,
    });
  });
  afterAll(() => {
    vi.restoreAllMocks();
    keys.close();
  });

  it('are taken with a token of Teams’ for this bot and service', async () => {
    expect(await authentication.verify(REQUEST, `Bearer ${token()}`)).toBe(true);
  });

  it.each<[string, string]>([
    ['without a token', ''],
    ['with another scheme', `Basic ${token()}`],
    ['with something that is no token', 'Bearer abc.def.ghi'],
    ['for another bot', `Bearer ${token({ aud: 'somebody-else' })}`],
    ['from another issuer', `Bearer ${token({ iss: 'https://evil.example' })}`],
    ['that ran out', `Bearer ${token({ exp: seconds(-3600), nbf: seconds(-7200) })}`],
    ['for another service address', `Bearer ${token({ serviceurl: 'https://evil.example/' })}`],
    ['without a service address', `Bearer ${token({ serviceurl: undefined })}`],
    [
      'signed by somebody else',
      `Bearer ${token({}, other.privateKey.export({ type: 'pkcs1', format: 'pem' }))}`,
    ],
    ['that is not signed', `Bearer ${unsigned()}`],
  ])('are refused %s', async (_what, authorization) => {
    expect(await authentication.verify(REQUEST, authorization)).toBe(false);
  });

  it('are refused on behalf of a channel that the key does not vouch for', async () => {
    expect(await authentication.verify({ ...REQUEST, channelId: 'webchat' }, `Bearer ${token()}`)).toBe(
      false,
    );
  });
});

function token(claims: Readonly<Record<string, unknown>> = {}, key?: string | Buffer): string {
  const content = parts({ alg: 'RS256', kid: 'k1', typ: 'JWT' }, claims);
  const signed = createSign('RSA-SHA256').update(content);
  return `${content}.${signed.sign(key ?? own.privateKey).toString('base64url')}`;
}

function unsigned(): string {
  return `${parts({ alg: 'none', kid: 'k1', typ: 'JWT' }, {})}.`;
}

function parts(header: object, claims: Readonly<Record<string, unknown>>): string {
  const usual = {
    iss: 'https://api.botframework.com',
    aud: FAKE_TEAMS.appId,
    serviceurl: SERVICE_URL,
    nbf: seconds(-60),
    exp: seconds(3600),
  };
  return [header, { ...usual, ...claims }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
}

function seconds(fromNow: number): number {
  return Math.floor(Date.now() / 1000) + fromNow;
}
