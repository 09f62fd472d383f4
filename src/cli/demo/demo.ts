import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Staff } from '../../domain/staff.js';
import { utcDate } from '../../domain/time.js';
import { readDate } from '../read-date.js';
import { type CliApp, type CliContext, type CliVerb, UsageError } from '../verb.js';
import { demoSettings, workspaceUserId } from './company.js';
import { demoDatabase } from './demo-database.js';
import { liveThroughOffers } from './past-offers.js';
import { liveThroughSales } from './past-sales.js';
import { playgroundEnvironment, playgroundPorts } from './playground.js';
import { type SampleFile, type SampleFiles, sampleFolder, writeSampleFiles } from './sample-files.js';
import { serveDemo } from './serve-demo.js';
import { type SourceFile, sourceFiles } from './source-files.js';
import { importLine } from './summary.js';
import { takeIn } from './take-in.js';
import { timed } from './timed.js';

const COMPANY = 'Fjordvik Maskin AS (generated sample)';

/** The whole way, on a company made up for it or on real files: import, score, alerts in a workspace in the browser. */
export const demo: CliVerb = {
  summary: 'the main job on a sample company, in a Slack-like workspace in the browser',
  usage: `varsel demo [--once] [--reset] [--seed N] [--teams] [--data DIR [--as-of DATE]]

  --once   ends with a summary instead of staying up
  --reset  begins with empty data
  --seed   another made-up company (default 1)
  --teams  Microsoft's playground for Teams beside it, fetched from npm for evaluation; alerts go to both
  --data   real files instead: one per kind, named after it, with its mapping beside it (orders.csv, orders.map.yaml)
  --as-of  with --data: score as of this date; default the day after the last event

Nothing leaves this machine. npm run demo sets up everything it needs.`,
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        once: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        teams: { type: 'boolean', default: false },
        data: { type: 'string' },
        'as-of': { type: 'string' },
      },
    });
    const seed = Number(values.seed);
    if (!Number.isSafeInteger(seed)) throw new UsageError(`--seed "${values.seed}" is no whole number`);
    const asked = values['as-of'] === undefined ? null : readDate('--as-of', values['as-of']);
    const folder = resolve(context.environment.VARSEL_DEMO_FOLDER ?? join('.varsel', 'demo'));
    mkdirSync(folder, { recursive: true });
    const settingsPath = join(folder, 'varsel.yaml');
    const ports = values.teams ? await playgroundPorts(folder) : null;
    writeFileSync(
      settingsPath,
      demoSettings(values.data === undefined ? COMPANY : 'Demo', 'S01', ports !== null),
    );
    const environment = {
      VARSEL_CONFIG: settingsPath,
      LOG_LEVEL: context.environment.LOG_LEVEL ?? 'warn',
      PORT: '0',
      // Alerts are addressed while they are scored, so it has to be known by then that there are two platforms.
      ...(ports === null ? {} : { SLACK_BOT_TOKEN: 'xoxb-demo', ...playgroundEnvironment(ports) }),
      ...demoDatabase(context.environment),
    };
    const seconds: Record<string, number> = {};
    const app = await context.openApp(environment);
    let loaded: Loaded;
    try {
      loaded = await timed(seconds, 'import', () =>
        load(app, context, folder, { seed, data: values.data ?? null, asOf: asked, isReset: values.reset }),
      );
      const { sales, finish } = loaded;
      if (sales !== null) {
        await timed(seconds, 'deals', async () => {
          const counts = await liveThroughSales(app, sales, context);
          context.stdout.write(`${importLine('deal_events', counts)}\n`);
        });
        await timed(seconds, 'offers', async () => {
          const past = await liveThroughOffers(app, sampleFolder(folder), context.now());
          context.stdout.write(
            `  offers        ${past.suggested} suggested at ${past.asked} tickets of the past, ${past.accepted} taken, ${past.declined} declined\n`,
          );
        });
      }
      finish();
      await timed(seconds, 'scoring', async () => {
        await app.forget('alerts');
        await app.scorePeriod(utcDate(loaded.asOf), loaded.asOf);
      });
    } finally {
      await app.close();
    }
    // Files of one's own may have nobody by the sample's number, and somebody has to answer for every customer.
    const firstOnStaff = loaded.staff.find(({ id }) => id === 'S01') ?? loaded.staff[0];
    if (values.data !== undefined && firstOnStaff !== undefined) {
      writeFileSync(settingsPath, demoSettings('Demo', firstOnStaff.id, ports !== null));
    }
    return serveDemo(context, {
      folder,
      title: COMPANY,
      environment,
      staff: loaded.staff,
      seconds,
      isOnce: values.once,
      isSample: values.data === undefined,
      ports,
    });
  },
};

interface Loaded {
  readonly staff: readonly Staff[];
  readonly asOf: Date;
  /** Still to be brought in, week by week; null where nothing is. */
  readonly sales: SampleFiles | null;
  /** To be called once everything is in. */
  readonly finish: () => void;
}

interface LoadOptions {
  readonly seed: number;
  readonly data: string | null;
  readonly asOf: Date | null;
  readonly isReset: boolean;
}

/** Brings the data in, unless the very same were brought in by the run before. */
async function load(app: CliApp, context: CliContext, folder: string, options: LoadOptions): Promise<Loaded> {
  const { seed, data, isReset } = options;
  const today = utcDate(context.now());
  const marker = data === null ? `sample ${seed} ${today}` : `data ${resolve(data)}`;
  const markerPath = join(folder, 'loaded');
  const isThere = !isReset && readIfThere(markerPath) === marker;
  if (!isThere) {
    writeFileSync(markerPath, '');
    await app.forget('everything');
  }
  let sales: SampleFiles | null = null;
  // Real files are taken in every time: they may have changed, and taking them in again changes nothing.
  if (!isThere || data !== null) {
    const title =
      data === null ? `${COMPANY}, seed ${seed}: every name and number is made up.` : `Data from ${data}.`;
    context.stdout.write(`${title}\n`);
    if (data === null) sales = sample(folder, seed, context.now());
    for (const file of data === null ? withoutMapping(sales?.files ?? []) : sourceFiles(data)) {
      const summary = await takeIn(app, file, context);
      context.stdout.write(`${importLine(file.kind, summary.counts)}\n`);
    }
    await app.rebuildHistories();
    await app.rebuildDeals();
    await ensureStaff(app, context.now());
  } else {
    context.stdout.write(`${COMPANY}, seed ${seed}: as brought in earlier today; --reset begins anew.\n`);
  }
  const staff = await app.stores.staff.all();
  return {
    staff,
    asOf: options.asOf ?? (data === null ? context.now() : await dayAfterLastEvent(app, context.now())),
    sales,
    finish: () => writeFileSync(markerPath, marker),
  };
}

function sample(folder: string, seed: number, now: Date): SampleFiles {
  const ids = Array.from({ length: 99 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
  const slackUserIds = Object.fromEntries(ids.map((id) => [id, workspaceUserId(id)]));
  const asOf = new Date(`${utcDate(now)}T00:00:00Z`);
  return writeSampleFiles(sampleFolder(folder), { seed, asOf, slackUserIds });
}

function withoutMapping(files: readonly SampleFile[]): SourceFile[] {
  return files.map((file) => ({ ...file, mappingPath: null }));
}

/** Files without staff get one person, so that somebody may press the buttons. */
async function ensureStaff(app: CliApp, now: Date): Promise<void> {
  const all = await app.stores.staff.all();
  const named = all.map((person) => ({
    ...person,
    slackUserId: person.slackUserId ?? workspaceUserId(person.id),
  }));
  const somebody: Staff = {
    id: 'S01',
    name: 'Ada Lovelace',
    email: 'ada@example.test',
    role: 'manager',
    team: '',
    deputyId: null,
    leaderId: null,
    country: null,
    timezone: null,
    language: null,
    slackUserId: workspaceUserId('S01'),
    teamsUserId: null,
    updatedAt: now,
  };
  await app.stores.staff.upsert(named.length === 0 ? [somebody] : named);
}

async function dayAfterLastEvent(app: CliApp, now: Date): Promise<Date> {
  const { coverage } = await app.churnContext(now);
  const lastMs = Math.max(...Object.values(coverage).map(({ lastAt }) => lastAt.getTime()));
  if (!Number.isFinite(lastMs)) return now;
  return new Date(Math.min(now.getTime(), Date.parse(`${utcDate(new Date(lastMs + 86_400_000))}T00:00:00Z`)));
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
