import type { ImportCounts } from '../../domain/import-run.js';
import { LEVELS, type Level } from '../../domain/level.js';
import type { Stores } from '../../stores/stores.js';

export interface DemoFigures {
  readonly customers: number;
  readonly events: number;
  readonly staff: number;
  readonly alertsByLevel: Readonly<Record<Level, number>>;
  readonly carded: number;
  readonly listed: number;
  readonly deliveries: Readonly<Record<string, number>>;
}

export async function demoFigures(stores: Stores): Promise<DemoFigures> {
  const alertsByLevel: Record<Level, number> = { low: 0, medium: 0, high: 0 };
  let carded = 0;
  let listed = 0;
  for await (const alerts of stores.alerts.allOpen(500)) {
    for (const alert of alerts) {
      alertsByLevel[alert.level] += 1;
      if (alert.placement === 'carded') carded += 1;
      else listed += 1;
    }
  }
  const [customers, events, staff, deliveries] = await Promise.all([
    stores.customers.count(),
    stores.events.count(),
    stores.staff.all(),
    stores.deliveries.counts(),
  ]);
  return { customers, events, staff: staff.length, alertsByLevel, carded, listed, deliveries };
}

/** The figures as a small table, with what learning came to and how long each step took in seconds. */
export function summaryTable(
  figures: DemoFigures,
  model: string,
  seconds: Readonly<Record<string, number>>,
): string {
  const levels = [...LEVELS].reverse().map((level) => `${figures.alertsByLevel[level]} ${level}`);
  const deliveries = ['sent', 'pending', 'sending', 'unknown', 'refused'].map(
    (state) => `${figures.deliveries[state] ?? 0} ${state}`,
  );
  const rows = [
    ['customers', `${figures.customers}, with ${figures.events} events; ${figures.staff} staff`],
    ['alerts', `${levels.join(', ')}`],
    ['cards', `${figures.carded} for posting, ${figures.listed} on their owners' lists`],
    ['messages', deliveries.join(', ')],
    ['model', model.replaceAll('\n', `\n${' '.repeat(13)}`)],
    [
      'seconds',
      Object.entries(seconds)
        .map(([step, time]) => `${step} ${time.toFixed(1)}`)
        .join(', '),
    ],
  ];
  return rows.map(([name, text]) => `  ${(name ?? '').padEnd(10)} ${text}`).join('\n');
}

/** Rows of one import in a line. */
export function importLine(kind: string, counts: ImportCounts): string {
  const skipped = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0);
  const rest = [
    counts.rejected > 0 ? `${counts.rejected} rejected` : '',
    counts.parked > 0 ? `${counts.parked} parked` : '',
    skipped > 0 ? `${skipped} skipped` : '',
  ].filter((text) => text !== '');
  return `  ${kind.padEnd(13)} ${counts.rows} rows${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`;
}
