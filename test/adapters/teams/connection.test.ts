import { describe, expect, it } from 'vitest';
import { teamsConnection } from '../../../adapters/teams/connection.js';
import { environmentSchema } from '../../../src/config/environment.js';

const SERVERS = { MONGODB_URI: 'mongodb://127.0.0.1/x', REDIS_URL: 'redis://127.0.0.1' };
const connection = (variables: Readonly<Record<string, string>>) =>
  teamsConnection(environmentSchema.parse({ ...SERVERS, ...variables }));

describe('the connection to Teams', () => {
  it('is none where nothing is set', () => {
    expect(connection({})).toBeNull();
  });

  it('names the variable that is missing', () => {
    expect(() => connection({ TEAMS_APP_ID: 'a' })).toThrow('TEAMS_APP_PASSWORD is not set');
    expect(() => connection({ TEAMS_APP_ID: 'a', TEAMS_APP_PASSWORD: 'b' })).toThrow(
      'TEAMS_TENANT_ID is not set',
    );
  });

  it('checks who asks, for the company’s own tenant alone', () => {
    const variables = { TEAMS_APP_ID: 'a', TEAMS_APP_PASSWORD: 'b', TEAMS_TENANT_ID: 't' };
    expect(connection(variables)).toMatchObject({ appId: 'a', tenantId: 't', isPlayground: false });
  });

  it('without checking exists on this machine alone', async () => {
    const open = connection({ TEAMS_MODE: 'playground' });
    expect(open).toMatchObject({ isPlayground: true, tenantId: null });
    const from = (serviceUrl: string) =>
      open?.authentication.verify({ channelId: 'msteams', serviceUrl }, '');
    expect(await from('http://localhost:56150/_connector')).toBe(true);
    expect(await from('https://evil.example/')).toBe(false);
    expect(await from('http://localhost.evil.example/')).toBe(false);
    expect(await open?.authentication.token(true)).toBeNull();
  });

  it.each(['0.0.0.0', '10.0.0.5', 'varsel.example'])('without checking refuses to listen on %s', (host) => {
    expect(() => connection({ TEAMS_MODE: 'playground', HOST: host })).toThrow(`HOST is "${host}"`);
  });

  it('without checking sends nothing elsewhere', () => {
    const variables = {
      TEAMS_MODE: 'playground',
      TEAMS_SERVICE_URL: 'https://smba.trafficmanager.net/teams/',
    };
    expect(() => connection(variables)).toThrow('TEAMS_SERVICE_URL is elsewhere');
  });
});
