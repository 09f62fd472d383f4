import { scopeOf } from '../digest/scope.js';
import type { ReadWeek } from '../digest/week-reader.js';
import { type WeeklyDigest, weeklyDigest } from '../digest/weekly-digest.js';
import type { Platform } from '../domain/delivery.js';
import type { Staff } from '../domain/staff.js';
import type { Card } from './card.js';
import { digestCard } from './cards/digest-card.js';
import { type DrawWeeks, digestCharts } from './digest-charts.js';
import { pipelineChart } from './pipeline-chart.js';
import type { Reader } from './reader.js';

/** The week before a moment, as far as it is a person's to know. */
export async function readDigest(person: Staff, asOf: Date, readWeek: ReadWeek): Promise<WeeklyDigest> {
  const week = await readWeek(asOf);
  return weeklyDigest(week, scopeOf(person, week.staff));
}

/** The same as a card. */
export async function digestCardFor(
  person: Staff,
  asOf: Date,
  {
    readWeek,
    draw,
    platform,
  }: { readonly readWeek: ReadWeek; readonly draw: DrawWeeks | null; readonly platform: Platform },
  reader: Reader,
): Promise<Card> {
  const digest = await readDigest(person, asOf, readWeek);
  const { pipeline } = digest.sections;
  const pipelinePicture =
    pipeline?.kind === 'figures' && !digest.isQuiet
      ? await pipelineChart({ ...pipeline, settings: { companyCurrency: pipeline.currency } }, draw, reader)
      : null;
  const drawn = digest.isQuiet ? [] : await digestCharts(digest.trends, draw, reader);
  const charts = pipelinePicture === null ? drawn : [...drawn, pipelinePicture];
  return digestCard({ digest, charts, platform }, reader);
}
