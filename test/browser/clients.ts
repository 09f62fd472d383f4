import { randomUUID } from 'node:crypto';
import { createConnection } from 'mongoose';
import type { Browser } from 'playwright-core';
import { mongooseStores } from '../../models/stores.js';
import { introducer } from '../../src/chat/introduce.js';
import { openBrowser } from '../support/browser/open-browser.js';
import { openTeams, type TeamsPage } from '../support/browser/teams-page.js';
import { type DemoProcess, startDemo } from '../support/demo-process.js';
import { hasPlayground, PLAYGROUND_HOME } from './playground.js';

const WEEK_MS = 7 * 86_400_000;

/** The demo as people see it in their clients, and what must have happened before them. */
export interface Clients {
  readonly browser: Browser;
  readonly demo: DemoProcess;
  /** Null where the playground is not installed. */
  readonly teams: TeamsPage | null;
  /** As if the staff file knew nothing of somebody's account. */
  forgetAccountOf(name: string): Promise<void>;
  /** As if Slack had told that the bot was invited to a channel: the workspace has no way to invite anybody. */
  inviteTo(channelId: string): Promise<void>;
  /** As if the alerts had been opened over the past weeks. */
  spreadOverWeeks(): Promise<void>;
  close(): Promise<void>;
}

export async function openClients(): Promise<Clients> {
  const browser = await openBrowser();
  let teams: TeamsPage | null = null;
  const demo = await startDemo({
    playgroundHome: hasPlayground() ? PLAYGROUND_HOME : null,
    whenTeamsIsUp: async (address) => {
      teams = await openTeams(browser, address);
    },
  });
  const database = await createConnection(demo.databaseUri).asPromise();
  return {
    browser,
    demo,
    teams,

    async forgetAccountOf(name) {
      await database.collection('staff').updateOne({ name }, { $set: { slackUserId: null } });
    },

    async inviteTo(channelId) {
      const { deliveries, staff, stoppedTargets } = mongooseStores(database);
      const introduce = introducer({
        stores: { deliveries, staff, stoppedTargets },
        people: [],
        membershipOf: async (target) => ({
          name: target.id,
          isMember: true,
          isArchived: false,
          isShared: false,
        }),
        now: () => new Date(),
        log: { error: failed, warn: failed },
      });
      const target = { platform: 'slack', kind: 'channel', id: channelId } as const;
      await introduce({ target, invitedById: null, occurrenceId: randomUUID() });
    },

    async spreadOverWeeks() {
      const alerts = database.collection<{ _id: string; openedAt: Date }>('alerts');
      const some = await alerts
        .find({}, { projection: { openedAt: 1 } })
        .sort({ _id: 1 })
        .limit(20)
        .toArray();
      for (const [index, { _id, openedAt }] of some.entries()) {
        const earlier = new Date(openedAt.getTime() - (index % 4) * WEEK_MS);
        await alerts.updateOne({ _id }, { $set: { openedAt: earlier } });
      }
    },

    async close() {
      await database.close();
      await browser.close();
      await demo.stop();
    },
  };
}

function failed(_about: object, message: string): never {
  throw new Error(message);
}
