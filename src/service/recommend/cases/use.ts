import type { Product } from '../../../domain/product.js';
import type { RecommendSubject, UseReading } from '../subject.js';

/** Metrics that tell of the same thing: data that grow are stored. */
const DATA_METRICS: readonly string[] = ['storage_gb', 'data_volume'];

export interface LimitReached {
  readonly product: Product;
  readonly metric: string;
  readonly used: number;
  readonly most: number;
}

/** Limits of what the customer has that its use has reached, by the share from which that counts; the fullest first. */
export function limitsReached(
  subject: RecommendSubject,
  owned: readonly Product[],
  limitShare: number,
): LimitReached[] {
  return owned
    .flatMap((product) =>
      product.limits.flatMap(({ metric, most }) => {
        const used = usedOf(subject, product, metric);
        return used === null || !(most > 0) || used / most < limitShare
          ? []
          : [{ product, metric, used, most }];
      }),
    )
    .sort((a, b) => b.used / b.most - a.used / a.most);
}

export interface Growth {
  readonly metric: string;
  readonly percent: number;
  readonly months: number;
}

/** What has grown by so much or more; nothing is known of the growth of what was 0 before, or not read. */
export function growths(use: readonly UseReading[], percent: number): Growth[] {
  return use.flatMap(({ metric, value, earlier, overMonths }) => {
    if (earlier === null || !(earlier > 0)) return [];
    const grown = Math.round(100 * (value / earlier - 1));
    return grown < percent ? [] : [{ metric, percent: grown, months: overMonths }];
  });
}

export function dataGrowth(use: readonly UseReading[], percent: number): Growth | null {
  const found = growths(use, percent).filter(({ metric }) => DATA_METRICS.includes(metric));
  return found.reduce<Growth | null>(
    (most, each) => (most === null || each.percent > most.percent ? each : most),
    null,
  );
}

/** The metric and those that tell of the same thing. */
export function sameMetrics(metric: string): readonly string[] {
  return DATA_METRICS.includes(metric) ? DATA_METRICS : [metric];
}

/** Hours belong to a machine; seats to what is paid for; everything else to the customer. */
function usedOf(subject: RecommendSubject, product: Product, metric: string): number | null {
  if (metric === 'machine_hours') {
    const hours = subject.installations.flatMap((each) =>
      each.productId === product.id && each.hours !== null ? [each.hours] : [],
    );
    return hours.length === 0 ? null : Math.max(...hours);
  }
  const read = subject.use.find((each) => each.metric === metric)?.value ?? null;
  return read === null && metric === 'seats' ? subject.seats : read;
}
