import { describe, expect, it } from 'vitest';
import type { SlackInstallation } from '../../../src/domain/slack-installation.js';
import type { SlackInstallationStore } from '../../../src/stores/slack-installations.js';
import { race } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

const ACME: SlackInstallation = {
  workspaceId: 'T01ACME',
  workspaceName: 'Acme',
  botUserId: 'U01BOT',
  botId: 'B01BOT',
  scopes: ['chat:write', 'commands'],
  botToken: { keyId: 'aaaa', nonce: 'bm9uY2U=', sealed: 'c2VhbGVk' },
  installedById: 'U01ADA',
  installedAt: day(2),
};

export function slackInstallationStoreContract(freshStore: () => Promise<SlackInstallationStore>): void {
  describe('a Slack installation store', () => {
    it('keeps every field, by workspace', async () => {
      const store = await freshStore();
      const nordic: SlackInstallation = { ...ACME, workspaceId: 'T00NORD', botId: null, scopes: [] };
      expect(await store.save(ACME)).toBe(true);
      expect(await store.save(nordic)).toBe(true);
      expect(await store.find('T01ACME')).toStrictEqual(ACME);
      expect(await store.all()).toStrictEqual([nordic, ACME]);
      expect(await store.find('T02NONE')).toBeNull();
    });

    it('keeps the later of two installations of a workspace', async () => {
      const store = await freshStore();
      const later: SlackInstallation = { ...ACME, installedAt: day(3), scopes: ['chat:write'] };
      expect(await store.save(ACME)).toBe(true);
      expect(await store.save(later)).toBe(true);
      expect(await store.save(ACME)).toBe(false);
      expect(await store.all()).toStrictEqual([later]);
    });

    it('forgets one that was removed, but not the one that was made after', async () => {
      const store = await freshStore();
      await store.save(ACME);
      expect(await store.remove('T01ACME', day(1))).toBe(false);
      expect(await store.find('T01ACME')).toStrictEqual(ACME);
      expect(await store.remove('T01ACME', day(2))).toBe(true);
      expect(await store.find('T01ACME')).toBeNull();
      expect(await store.remove('T01ACME', day(9))).toBe(false);
    });

    it('lets a beginning be used by one of many at once, and by nobody after', async () => {
      const store = await freshStore();
      const used = await race(6, () => store.useState('state-1', day(2), day(1)));
      expect(used.filter(Boolean)).toHaveLength(1);
      expect(await store.useState('state-1', day(2), day(1))).toBe(false);
      expect(await store.useState('state-2', day(2), day(1))).toBe(true);
    });

    it('remembers what was used until it expires', async () => {
      const store = await freshStore();
      await store.useState('state-1', day(2), day(1));
      expect(await store.useState('state-2', day(4), day(2))).toBe(true);
      expect(await store.useState('state-1', day(4), day(2))).toBe(false);
      expect(await store.useState('state-3', day(5), day(3))).toBe(true);
      // Forgotten: whoever asks has looked at its time before.
      expect(await store.useState('state-1', day(5), day(3))).toBe(true);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      // The empty text is no id.
      for (const text of HOSTILE_TEXTS.filter((one) => one !== '')) {
        await store.save({ ...ACME, workspaceId: text, workspaceName: text, installedById: text });
        expect((await store.find(text))?.workspaceName).toBe(text);
        expect(await store.useState(text, day(2), day(1))).toBe(true);
      }
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.remove(OPERATOR_AS_TEXT, day(9)), false);
      expect(await store.all()).toHaveLength(HOSTILE_TEXTS.length - 1);
    });
  });
}
