import { DateTime } from 'luxon';
import cron from 'node-cron';
import type { Stores } from '../src/stores/stores.js';
import { addValueRun } from './add-value-run.js';
import type { JobLog } from './dependencies.js';
import type { JobQueue } from './queue.js';
import { addDealScoring } from './score-open-deals.js';

export interface ScheduleSettings {
  /** Cron expression of the nightly scoring. */
  readonly scoring: string;
  readonly timezone: string;
}

/** Every few seconds: what a killed process left behind is picked up within this time. */
const SWEEP = '*/5 * * * * *';
/** What imports left to be rebuilt, and snoozes that ran out. */
const UPKEEP = '*/10 * * * *';
/** Steps of clocks that have fallen due. */
const CLOCK = '* * * * *';
/** Working days begin at any quarter of an hour, somewhere. */
const MORNINGS = '*/5 * * * *';
/** Follow-ups whose time has come, and showings that a killed process left unconfirmed. */
const OFFERS = '2-59/3 * * * *';
/** Before anybody's working day begins, and after the night's scoring. */
const DAILY = '30 5 * * *';
const DAILY_FROM = '05-30';
/** Whether a model is due is found out then: every day, so that one missed day costs no week. */
const TRAINING = '0 5 * * *';
/** Managers' days begin on the hour, mostly. */
const HOURLY = '0 * * * *';
/** Digests come at the time that each has chosen. What was missed is found at the next of these. */
const QUARTERLY = '*/15 * * * *';
/** A day, and an hour for a night that is still being scored. */
const NIGHT_MISSED_AFTER_MS = 25 * 3_600_000;
/** Not at the minutes of rebuilding, whose job would look like scoring at work. */
const CATCH_UP = '5-55/10 * * * *';

/**
 * Enqueues at the set times, and nothing else: that a run happens once rests on its row. What was missed while nobody
 * ran is caught up at the start, what a lost Redis or a job that failed for good left behind within minutes.
 */
export async function startSchedule(
  queue: JobQueue,
  stores: Stores,
  settings: ScheduleSettings,
  now: () => Date,
  log: JobLog,
): Promise<{ stop(): Promise<void> }> {
  const enqueue = (work: () => Promise<void>): (() => Promise<void>) => {
    return async () => {
      try {
        await work();
      } catch (error) {
        // The next tick tries again; the rows still say what is to be done.
        log.warn({ error: String(error) }, 'could not enqueue; is Redis there?');
      }
    };
  };
  const scoreNow = () =>
    queue.add('start-scoring', { period: periodAt(now(), settings), asOf: now().toISOString() });
  // The day's own run is done: one of its own, so that a team that has just stepped up needn't wait for the night.
  const scoreBetween = () => {
    const at = now();
    return queue.add('start-scoring', {
      period: `${periodAt(at, settings)}T${timeOfDayAt(at, settings)}`,
      asOf: at.toISOString(),
    });
  };
  const trainNow = () => queue.add('train-churn', { period: periodAt(now(), settings) });
  let enqueuedOn = '';
  // Doing them twice a day changes nothing, so a day that was missed is caught up by any start.
  const daily = async (): Promise<void> => {
    await queue.add('plan-tasks', {});
    await queue.add('review-losses', {});
    await queue.add('check-data', {});
    await queue.add('watch-offers', {});
    await queue.add('mine-patterns', {});
    await queue.add('make-figures', {});
    await queue.add('monthly-figures', {});
    if (await isLookMissed(stores, periodAt(now(), settings))) await trainNow();
    enqueuedOn = periodAt(now(), settings);
  };
  // A machine that sleeps through the night runs on without a start.
  const isDayMissed = () =>
    enqueuedOn !== periodAt(now(), settings) && timeOfDayAt(now(), settings) >= DAILY_FROM;
  const catchUp = async (): Promise<void> => {
    await resume(queue, stores);
    await valueLast(queue, stores);
    await scoreDealsLast(queue, stores);
    if (isDayMissed()) await daily();
    if (await isNightMissed(stores, now())) await scoreNow();
    else if (await hasTeamSteppedUp(stores)) await scoreBetween();
  };
  const every = (expression: string, work: () => Promise<void>, timezone?: string) =>
    cron.schedule(expression, enqueue(work), {
      // What a machine slept through is caught up; a line for each missed second says nothing more.
      suppressMissedWarning: true,
      ...(timezone === undefined ? {} : { timezone }),
    });
  const { timezone } = settings;
  const tasks = [
    every(settings.scoring, scoreNow, timezone),
    every(SWEEP, () => queue.add('sweep-deliveries', {})),
    every(SWEEP, () => queue.add('sweep-deals', {})),
    every(SWEEP, () => queue.add('sweep-histories', {})),
    every(UPKEEP, async () => {
      await queue.add('rebuild-histories', {});
      await queue.add('wake-alerts', {});
      await queue.add('plan-measures', {});
      await queue.add('settle-merges', {});
    }),
    every(DAILY, daily, timezone),
    every(TRAINING, trainNow, timezone),
    every(CLOCK, () => queue.add('run-clock', {})),
    every(MORNINGS, () => queue.add('morning-lists', {})),
    every(OFFERS, () => queue.add('sweep-offers', {})),
    every(HOURLY, () => queue.add('monthly-figures', {}), timezone),
    every(QUARTERLY, () => queue.add('weekly-digests', {})),
    every(QUARTERLY, () => queue.add('tier-messages', {})),
    every(CATCH_UP, async () => {
      if (!(await isScoring(queue))) await catchUp();
    }),
  ];
  await enqueue(daily)();
  await enqueue(catchUp)();
  return {
    async stop() {
      await Promise.all(tasks.map((task) => task.destroy()));
    },
  };
}

/** The company's date: what a night's run is named by. */
function periodAt(now: Date, { timezone }: ScheduleSettings): string {
  return DateTime.fromJSDate(now, { zone: timezone }).toISODate() ?? '';
}

/** Goes on with the runs that were begun and never finished. */
async function resume(queue: JobQueue, stores: Stores): Promise<void> {
  for (const { name, period, startedAt, context } of await stores.runs.unfinished()) {
    // A day's look at the models is begun again by the day's own job.
    if (name !== 'score-churn') continue;
    await queue.add('start-scoring', { period, asOf: (context?.asOf ?? startedAt).toISOString() });
  }
}

/** A run that was scored, and whose customers nobody got to value: a worker died, or Redis was lost in between. */
async function valueLast(queue: JobQueue, { runs }: Stores): Promise<void> {
  const scored = await runs.lastFinished('score-churn');
  if (scored === null) return;
  const valued = await runs.find(`value-customers.${scored.period}`);
  if (valued === null || valued.finishedAt === null) await addValueRun(queue, scored);
}

/** The same of a run whose deals nobody got to score. */
async function scoreDealsLast(queue: JobQueue, { runs }: Stores): Promise<void> {
  const scored = await runs.lastFinished('score-churn');
  if (scored === null) return;
  const deals = await runs.find(`score-win.${scored.period}`);
  if (deals === null || deals.finishedAt === null) await addDealScoring(queue, scored);
}

function timeOfDayAt(now: Date, { timezone }: ScheduleSettings): string {
  return DateTime.fromJSDate(now, { zone: timezone }).toFormat('HH-mm');
}

/** Whether a team was stepped up after the newest run began: its first alerts are due within the hour. */
async function hasTeamSteppedUp(stores: Stores): Promise<boolean> {
  const last = await stores.runs.lastFinished('score-churn');
  if (last === null) return false;
  const entries = await stores.teamStages.all();
  return entries.some(({ stage, changedAt }) => stage !== 'observe' && changedAt > last.startedAt);
}

async function isNightMissed(stores: Stores, now: Date): Promise<boolean> {
  const last = await stores.runs.lastFinished('score-churn');
  if (last === null) return false;
  // A run between two nights stands for the night before it.
  const isBetween = last.period.includes('T');
  const ranAtMs = isBetween ? Date.parse(`${last.period.slice(0, 10)}T06:00:00Z`) : last.startedAt.getTime();
  return now.getTime() - ranAtMs > NIGHT_MISSED_AFTER_MS;
}

/** Whether the models were not looked at today; no matter for an installation that is no older than that. */
async function isLookMissed({ runs }: Stores, today: string): Promise<boolean> {
  const last = (await runs.lastFinished('train-churn')) ?? (await runs.lastFinished('score-churn'));
  return last !== null && last.period.slice(0, today.length) < today;
}

const ENDED = new Set(['completed', 'failed']);

/** Whether any job of a night waits or is worked on; then a run that is not finished is no lost one. */
async function isScoring(queue: JobQueue): Promise<boolean> {
  const { scoring } = await queue.counts();
  return Object.entries(scoring).some(([state, count]) => count > 0 && !ENDED.has(state));
}
