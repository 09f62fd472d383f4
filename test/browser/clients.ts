import { existsSync } from 'node:fs';
import { createConnection } from 'mongoose';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser/open-browser.js';
import { openTeams, type TeamsPage } from '../support/browser/teams-page.js';
import { type DemoProcess, startDemo } from '../support/demo-process.js';

const PLAYGROUND_HOME = '.varsel/teams-playground';
const PLAYGROUND_PROGRAM = `${PLAYGROUND_HOME}/node_modules/@microsoft/m365agentsplayground/cli.js`;
const WEEK_MS = 7 * 86_400_000;

/** The demo as people see it in their clients, and what must have happened before them. */
export interface Clients {
  readonly browser: Browser;
  readonly demo: DemoProcess;
  /** Null where the playground is not installed. */
  readonly teams: TeamsPage | null;
  /** As if the staff file knew nothing of somebody's account. */
  forgetAccountOf(name: string): Promise<void>;
  /** As if the alerts had been opened over the past weeks. */
  spreadOverWeeks(): Promise<void>;
  close(): Promise<void>;
}

/** Its licence allows evaluation only, so it comes to this machine only when somebody asks for it. */
export function hasPlayground(): boolean {
  return existsSync(PLAYGROUND_PROGRAM);
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
