import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { type Installation, type InstallationOptions, openInstallation } from './installation.js';
import { ledgerOf, type Trial } from './ledger.js';
import { openRoles, type Roles } from './roles.js';

/** What the trials of a file share: the recording Slack, the processes, and the ledger that is printed at the end. */
export interface Stage {
  readonly slack: FakeSlack;
  readonly roles: Roles;
  readonly trials: Trial[];
}

/** Sets the stage for a file, and clears it afterwards. */
export function useStage(title: string): Stage {
  let slack: FakeSlack | null = null;
  let roles: Roles | null = null;
  const trials: Trial[] = [];
  beforeAll(async () => {
    slack = await startFakeSlack();
    roles = openRoles();
  });
  afterAll(async () => {
    await roles?.close();
    await slack?.stop();
    process.stdout.write(ledgerOf(title, trials));
  });
  return {
    trials,
    get slack() {
      return set(slack);
    },
    get roles() {
      return set(roles);
    },
  };
}

/** An installation for one test. */
export async function installationOn(stage: Stage, options?: InstallationOptions): Promise<Installation> {
  const installation = await openInstallation(stage, options);
  onTestFinished(() => installation.close());
  return installation;
}

function set<Part>(part: Part | null): Part {
  if (part === null) throw new Error('the stage is set when the tests of the file begin');
  return part;
}
