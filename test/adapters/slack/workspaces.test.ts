import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealer } from '../../../adapters/secrets/sealer.js';
import { idsOf } from '../../../adapters/slack/placed-request.js';
import { placeOf, textOfPlace } from '../../../adapters/slack/workspace-id.js';
import { slackWorkspaces } from '../../../adapters/slack/workspaces.js';
import type { SlackInstallationStore } from '../../../src/stores/slack-installations.js';
import { memoryAudit } from '../../memory/audit.js';
import { memorySlackInstallations } from '../../memory/slack-installations.js';

const seals = sealer([Buffer.alloc(32, 7)]);
const NOW = new Date('2026-06-01T12:00:00Z');

describe('an id', () => {
  it('is of the home workspace unless it names another', () => {
    expect(placeOf('C0123')).toEqual({ workspaceId: null, id: 'C0123' });
    expect(placeOf('T0123/C0123')).toEqual({ workspaceId: 'T0123', id: 'C0123' });
    expect(placeOf('not/one')).toEqual({ workspaceId: null, id: 'not/one' });
    expect(textOfPlace(placeOf('T0123/C0123'))).toBe('T0123/C0123');
    expect(textOfPlace({ workspaceId: 'T0123', id: '' })).toBe('');
  });
});

describe('the workspaces that are served', () => {
  let store: SlackInstallationStore;
  let now: Date;
  beforeEach(() => {
    store = memorySlackInstallations();
    now = NOW;
  });

  function served(changes: { allowed?: string[]; home?: string; store?: SlackInstallationStore } = {}) {
    const { home } = changes;
    return slackWorkspaces({
      store: changes.store ?? store,
      audit: memoryAudit(),
      sealer: seals,
      allowed: changes.allowed ?? ['T01ACME', 'T02NORD'],
      askHome:
        home === undefined
          ? null
          : async () => ({ workspaceId: home, botToken: 'xoxb-home', botUserId: 'U0', botId: null }),
      now: () => now,
      logger: pino({ level: 'silent' }),
      keepMs: 30_000,
    });
  }

  async function install(workspaceId: string, token: string, sealedFor = workspaceId) {
    await store.save({
      workspaceId,
      workspaceName: workspaceId,
      botUserId: 'U0BOT',
      botId: 'B0BOT',
      scopes: [],
      botToken: seals.seal(token, sealedFor),
      installedById: 'U01ADA',
      installedAt: now,
    });
  }

  it('have the first of the list as home, or that of the token', async () => {
    expect(await served().homeId()).toBe('T01ACME');
    const withToken = served({ home: 'T00HOME' });
    expect(await withToken.homeId()).toBe('T00HOME');
    expect((await withToken.find('T00HOME')).botToken).toBe('xoxb-home');
  });

  it('put their id before what came from them, whatever stood there', async () => {
    const idHere = await idsOf(served(), 'T02NORD');
    expect(['C1', 'T02NORD/C1', 'T01ACME/C1', ''].map(idHere)).toEqual([
      'T02NORD/C1',
      'T02NORD/C1',
      'T02NORD/C1',
      '',
    ]);
    expect((await idsOf(served(), 'T01ACME'))('C1')).toBe('C1');
    expect((await idsOf(undefined, 'T02NORD'))('C1')).toBe('C1');
  });

  it('are found by what they added', async () => {
    await install('T02NORD', 'xoxb-nord');
    expect(await served().find('T02NORD')).toEqual({
      workspaceId: 'T02NORD',
      botToken: 'xoxb-nord',
      botUserId: 'U0BOT',
      botId: 'B0BOT',
    });
    await expect(served().find('T01ACME')).rejects.toThrow('has not added the app');
  });

  it('are not those that were taken from the list, whatever the database holds', async () => {
    await install('T02NORD', 'xoxb-nord');
    await expect(served({ allowed: ['T01ACME'] }).find('T02NORD')).rejects.toThrow(
      'is not in slack.workspaces',
    );
  });

  it('are not served by a row that was moved from another', async () => {
    await install('T02NORD', 'xoxb-acme', 'T01ACME');
    await expect(served().find('T02NORD')).rejects.toThrow('belongs to another');
  });

  it('stop at once where the app was removed, and within half a minute elsewhere', async () => {
    await install('T02NORD', 'xoxb-nord');
    const [here, elsewhere] = [served(), served()];
    await elsewhere.find('T02NORD');
    await here.remove('T02NORD', now);
    await expect(here.find('T02NORD')).rejects.toThrow('has not added');
    expect((await elsewhere.find('T02NORD')).botToken).toBe('xoxb-nord');
    now = new Date(NOW.getTime() + 30_000);
    await expect(elsewhere.find('T02NORD')).rejects.toThrow('has not added');
  });

  it('are still known for a while when the database is away', async () => {
    await install('T02NORD', 'xoxb-nord');
    let isAway = false;
    const workspaces = served({
      store: { ...store, find: async (id) => (isAway ? Promise.reject(new Error('gone')) : store.find(id)) },
    });
    await workspaces.find('T02NORD');
    isAway = true;
    now = new Date(NOW.getTime() + 60_000);
    expect((await workspaces.find('T02NORD')).botToken).toBe('xoxb-nord');
    await expect(workspaces.find('T01ACME')).rejects.toThrow('gone');
  });
});
