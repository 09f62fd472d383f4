import { type AmountRates, pipelineDeal } from '../../deals/pipeline/pipeline-deal.js';
import { alertsOfKind } from '../../domain/alert.js';
import type { ImportCounts } from '../../domain/import-run.js';
import { LEVELS, type Level } from '../../domain/level.js';
import { minorDigits } from '../../domain/money.js';
import type { Stores } from '../../stores/stores.js';

export interface DemoFigures {
  readonly customers: number;
  readonly events: number;
  readonly staff: number;
  readonly alertsByLevel: Readonly<Record<Level, number>>;
  readonly carded: number;
  readonly listed: number;
  readonly deliveries: Readonly<Record<string, number>>;
  readonly deals: DealFigures;
}

/** What is open in sales, in whole units of the company's currency. */
interface DealFigures {
  readonly open: number;
  readonly nominal: number;
  /** Each deal's value times its chance. */
  readonly weighted: number;
  readonly currency: string;
  /** The model that gives chances, such as "win.1"; null where the shares of the stages do. */
  readonly modelId: string | null;
  /** Open alerts about deals whose chance has fallen. */
  readonly falls: number;
}

export async function demoFigures(stores: Stores, rates: AmountRates): Promise<DemoFigures> {
  const alertsByLevel: Record<Level, number> = { low: 0, medium: 0, high: 0 };
  let carded = 0;
  let listed = 0;
  let falls = 0;
  for await (const alerts of stores.alerts.allOpen(500)) {
    falls += alertsOfKind(alerts, 'win').length;
    for (const alert of alerts) {
      alertsByLevel[alert.level] += 1;
      if (alert.placement === 'carded') carded += 1;
      else listed += 1;
    }
  }
  const [customers, events, staff, deliveries, sales] = await Promise.all([
    stores.customers.count(),
    stores.events.count(),
    stores.staff.all(),
    stores.deliveries.counts(),
    openSales(stores, rates),
  ]);
  const deals = { ...sales, falls };
  return { customers, events, staff: staff.length, alertsByLevel, carded, listed, deliveries, deals };
}

const DEALS_READ = 500;

async function openSales(stores: Stores, rates: AmountRates): Promise<Omit<DealFigures, 'falls'>> {
  let open = 0;
  let nominalMinor = 0;
  let weightedMinor = 0;
  for await (const batch of stores.deals.openSummaries({}, DEALS_READ)) {
    const scores = await stores.winScores.findMany(batch.map(({ id }) => id));
    const byId = new Map(scores.map((score) => [score.dealId, score]));
    for (const summary of batch) {
      const { amountMinor, chance } = pipelineDeal(summary, byId.get(summary.id) ?? null, rates);
      open += 1;
      nominalMinor += amountMinor ?? 0;
      weightedMinor += (amountMinor ?? 0) * (chance ?? 0);
    }
  }
  const whole = (minor: number) => Math.round(minor / 10 ** minorDigits(rates.companyCurrency));
  const model = await stores.trainedModels.active('win');
  return {
    open,
    nominal: whole(nominalMinor),
    weighted: whole(weightedMinor),
    currency: rates.companyCurrency,
    modelId: model?.id ?? null,
  };
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
    ...(figures.deals.open === 0 ? [] : [['deals', dealsText(figures.deals)]]),
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

function dealsText({ open, nominal, weighted, currency, modelId, falls }: DealFigures): string {
  const amount = (value: number) => `${value.toLocaleString('en')} ${currency}`;
  const by = modelId === null ? 'by the shares of their stages' : `by ${modelId}`;
  return `${open} open, worth ${amount(weighted)} of ${amount(nominal)} weighted ${by}; ${falls} fell`;
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
