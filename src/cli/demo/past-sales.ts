import { availableParallelism } from 'node:os';
import type { ImportCounts } from '../../domain/import-run.js';
import type { CliApp, CliContext } from '../verb.js';
import type { SampleFiles } from './sample-files.js';
import { takeIn } from './take-in.js';

/** Enough for a company of this size, and done in seconds; a forest adds little here, and takes as long as both. */
const EFFORT = { fit: { workUnits: 1e8, learners: ['boosting', 'logistic'] }, momentsOfADeal: 5 } as const;

/**
 * Lives through the past weeks of sales as a company would have: a model that learned from what was known four weeks ago,
 * chances and forecasts week by week from what was known then, so that what fell has really fallen and last week's forecast
 * is one. The last of it is left to the night's scoring, which tells of falls.
 */
export async function liveThroughSales(
  app: CliApp,
  { dealEvents, deals }: Pick<SampleFiles, 'dealEvents' | 'deals'>,
  context: CliContext,
): Promise<ImportCounts> {
  const counts: ImportCounts[] = [];
  for (const [place, file] of dealEvents.entries()) {
    const summary = await takeIn(app, { ...file, mappingPath: null }, context);
    counts.push(summary.counts);
    await app.rebuildDeals();
    if (place === dealEvents.length - 1) break;
    if (place === 0) await learn(app, file.until);
    await app.scoreDeals(file.until);
    await app.keepForecasts(file.until);
  }
  await takeIn(app, { ...deals, mappingPath: null }, context);
  await app.rebuildDeals();
  return counts.reduce(added);
}

/** Where it comes to nothing, the shares of the stages are shown, as in a real company. */
async function learn(app: CliApp, asOf: Date): Promise<void> {
  await app.trainWin({
    isExperimental: false,
    threads: availableParallelism(),
    by: 'demo',
    asOf,
    effort: EFFORT,
    onStep: () => undefined,
    onProgress: () => undefined,
  });
}

function added(one: ImportCounts, other: ImportCounts): ImportCounts {
  const skipped = { ...one.skipped };
  for (const [reason, count] of Object.entries(other.skipped))
    skipped[reason] = (skipped[reason] ?? 0) + count;
  return {
    rows: one.rows + other.rows,
    accepted: one.accepted + other.accepted,
    written: one.written + other.written,
    rejected: one.rejected + other.rejected,
    skipped,
    parked: one.parked + other.parked,
  };
}
