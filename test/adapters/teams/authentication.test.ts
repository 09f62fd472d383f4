import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cloudAuthentication, type TeamsAuthentication } from '../../../adapters/teams/authentication.js';
import { FAKE_TEAMS } from '../../support/fake-teams/fake-teams.js';
import { secondsFromNow, startTokenIssuer, type TokenIssuer } from '../../support/fake-teams/token-issuer.js';

const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const REQUEST = { channelId: 'msteams', serviceUrl: SERVICE_URL };

describe('requests from Teams', () => {
  let issuer: TokenIssuer;
  let authentication: TeamsAuthentication;

  beforeAll(async () => {
    // The library tells its console of every token that it refuses.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    issuer = await startTokenIssuer(SERVICE_URL);
    authentication = cloudAuthentication({
      appId: FAKE_TEAMS.appId,
      appPassword: 'secret',
      tenantId: FAKE_TEAMS.tenantId,
      openIdMetadataUrl: issuer.openIdMetadataUrl,
    });
  });
  afterAll(() => {
    vi.restoreAllMocks();
    issuer.stop();
  });

  it('are taken with a token of Teams’ for this bot and service', async () => {
    expect(await authentication.verify(REQUEST, `Bearer ${issuer.token()}`)).toBe(true);
  });

  it.each<[string, (by: TokenIssuer) => string]>([
    ['without a token', () => ''],
    ['with another scheme', (by) => `Basic ${by.token()}`],
    ['with something that is no token', () => 'Bearer abc.def.ghi'],
    ['for another bot', (by) => `Bearer ${by.token({ aud: 'somebody-else' })}`],
    ['from another issuer', (by) => `Bearer ${by.token({ iss: 'https://evil.example' })}`],
    [
      'that ran out',
      (by) => `Bearer ${by.token({ exp: secondsFromNow(-3600), nbf: secondsFromNow(-7200) })}`,
    ],
    ['for another service address', (by) => `Bearer ${by.token({ serviceurl: 'https://evil.example/' })}`],
    ['without a service address', (by) => `Bearer ${by.token({ serviceurl: undefined })}`],
    ['signed by somebody else', (by) => `Bearer ${by.forged()}`],
    ['that is not signed', (by) => `Bearer ${by.unsigned()}`],
  ])('are refused %s', async (_what, authorization) => {
    expect(await authentication.verify(REQUEST, authorization(issuer))).toBe(false);
  });

  it('are refused on behalf of a channel that the key does not vouch for', async () => {
    const authorization = `Bearer ${issuer.token()}`;
    expect(await authentication.verify({ ...REQUEST, channelId: 'webchat' }, authorization)).toBe(false);
  });
});
