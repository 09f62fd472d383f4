import type { AmountRates } from '../../deals/pipeline/pipeline-deal.js';
import type { Staff } from '../../domain/staff.js';
import type { CliApp, CliContext } from '../verb.js';
import { DEMO_CHANNELS, PLAYGROUND_CHANNELS, workspaceChannels, workspaceUsers } from './company.js';
import { tellOfFallSoon } from './deal-falls.js';
import { modelLine } from './model-line.js';
import { tellOfQuestions, tellOfTicket } from './new-ticket.js';
import { type Playground, type PlaygroundPorts, startPlayground, waitUntilOpened } from './playground.js';
import { sampleFolder } from './sample-files.js';
import { demoFigures, summaryTable } from './summary.js';
import { tellOfModel } from './tell-of-model.js';
import { thingsToTry } from './things-to-try.js';
import { timed } from './timed.js';
import { type DemoTraining, startTraining } from './training.js';
import { startWorkspace, type Workspace } from './workspace.js';

export interface ServeOptions {
  readonly folder: string;
  /** Of the workspace. */
  readonly title: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly staff: readonly Staff[];
  /** What each step took; those of serving are added. */
  readonly seconds: Record<string, number>;
  /** Ends with a summary instead of staying up. */
  readonly isOnce: boolean;
  /** Of the made-up company a ticket comes in, too. */
  readonly isSample: boolean;
  /** Null without Teams. */
  readonly ports: PlaygroundPorts | null;
}

const DELIVERED_WITHIN_MS = 120_000;
const LOOK_AGAIN_MS = 100;
/** Longer than a message is tried again after, or than one is being sent for. */
const SOON_MS = 900_000;

/** Opens the workspace, posts, prints what to try, learns beside it, and stays until it is asked to stop. */
export async function serveDemo(context: CliContext, options: ServeOptions): Promise<0 | 1> {
  const { folder, title, environment, staff, seconds, isOnce, isSample, ports } = options;
  const { stdout } = context;
  const workspace = await startWorkspace(folder, title, workspaceUsers(staff), workspaceChannels(staff));
  const connected = { ...environment, ...workspaceEnvironment(workspace) };
  let playground: Playground | null = null;
  let opened: CliApp | null = null;
  let learning: DemoTraining | null = null;
  try {
    playground = ports === null ? null : await startPlayground(folder, ports, staff, PLAYGROUND_CHANNELS);
    const app = await context.openApp(connected);
    opened = app;
    if (workspace === null) {
      stdout.write(
        'The Slack-like workspace runs on Linux on x64 only, so nothing is posted here; set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to try a workspace of your own with "varsel start".\n',
      );
    } else {
      await app.start('web');
      if (playground !== null && !isOnce)
        await waitUntilOpened(playground, app.stores.conversations, context);
      if (isSample) {
        await tellOfTicket(app, context.now());
        await timed(seconds, 'tickets', () => tellOfQuestions(app, sampleFolder(folder), context.now()));
      }
      await app.start('worker');
      await timed(seconds, 'posting', () => Promise.race([delivered(app, context), context.stopRequested]));
      // What a day brings beside alerts is reckoned from all of history: they needn't wait for it.
      await app.start('scheduler');
    }
    const standing = await modelLine(app.stores);
    if (standing?.state !== 'alerting') learning = startTraining(connected);
    if (workspace === null || isOnce) {
      return await summarise(context, app, seconds, learning, workspace !== null);
    }
    const model =
      learning === null ? (standing?.text ?? '') : 'learning from the past, told below; rules alert';
    stdout.write(`\n${summaryTable(await demoFigures(app.stores, ratesOf(app)), model, seconds)}\n`);
    if (isSample) stdout.write(ticketLine(workspace.address));
    stdout.write(await thingsToTry(app, workspace.address, context.now));
    const told = learning === null ? null : tellOfModel(app, learning, workspace.address, stdout);
    const fallen = isSample ? tellOfFallSoon(app, context, workspace.address) : null;
    // Whoever stops it needn't wait for what is still to be told.
    await Promise.race([
      context.stopRequested,
      Promise.all([told, fallen]).then(() => context.stopRequested),
    ]);
    return 0;
  } finally {
    learning?.stop();
    await opened?.close();
    workspace?.stop();
    playground?.stop();
  }
}

function ticketLine(address: string): string {
  return `
Tickets have come in as well, some with a suggestion for the agent:  ${address}/archives/${DEMO_CHANNELS['service-desk']}
What came of earlier suggestions:  /varsel figures service  (as a manager)
`;
}

/** Waits for what is learned, then says all that it came to. Fails where something was left unsent. */
async function summarise(
  context: CliContext,
  app: CliApp,
  seconds: Record<string, number>,
  learning: DemoTraining | null,
  isPosting: boolean,
): Promise<0 | 1> {
  const { stdout, stopRequested } = context;
  const refusal =
    learning === null
      ? null
      : await timed(seconds, 'learning', () =>
          Promise.race([learning.ended, stopRequested.then(() => 'learning was stopped')]),
        );
  const isDelivered = isPosting ? await delivered(app, context) : true;
  const figures = await demoFigures(app.stores, ratesOf(app));
  const model = refusal ?? (await modelLine(app.stores))?.text ?? '';
  stdout.write(`\n${summaryTable(figures, model, seconds)}\n`);
  return isDelivered ? 0 : 1;
}

function ratesOf({ config: { company, deals } }: CliApp): AmountRates {
  return { companyCurrency: company.currency, exchangeRates: deals.exchangeRates };
}

function workspaceEnvironment(workspace: Workspace | null): Record<string, string> {
  if (workspace === null) return {};
  return {
    SLACK_API_URL: workspace.apiUrl,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_MODE: 'socket',
  };
}

/** Whether everything is posted but what keeps until its reader's working day begins, which may be tomorrow. */
async function delivered(app: CliApp, { now }: Pick<CliContext, 'now'>): Promise<boolean> {
  const deadline = performance.now() + DELIVERED_WITHIN_MS;
  while (performance.now() < deadline) {
    const soon = new Date(now().getTime() + SOON_MS);
    if ((await app.stores.deliveries.targetsWithWork(soon)).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return false;
}
