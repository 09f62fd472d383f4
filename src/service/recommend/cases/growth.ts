import { limitOf } from '../product-view.js';
import type { CaseFinding, CaseInputs } from './finding.js';
import { growths, sameMetrics } from './use.js';

const UNASKED = 0.6;

/** "Need more storage", and the data have grown: what adds to the same. */
export function growth({ subject, view, settings }: CaseInputs): CaseFinding[] {
  const { ticket, owned } = subject;
  if (ticket !== null && ticket.category !== 'capacity') return [];
  const has = new Set(owned.map(({ productId }) => productId));
  return growths(subject.use, settings.growth.percent).flatMap((grown) =>
    sameMetrics(grown.metric).flatMap((metric) =>
      (view.carrying.get(metric) ?? [])
        .filter(
          ({ kind, worksWith }) =>
            kind === 'addon' && (worksWith.length === 0 || worksWith.some((id) => has.has(id))),
        )
        .map((addon): CaseFinding => {
          const most = limitOf(addon, metric)?.most;
          return {
            productId: addon.id,
            signal: 'growth',
            strength: ticket === null ? UNASKED : 1,
            reasons: [
              {
                code: 'growth',
                values: { metric: grown.metric, percent: grown.percent, months: grown.months },
              },
              ...(most === undefined ? [] : [{ code: 'adds', values: { metric, most } }]),
            ],
          };
        }),
    ),
  );
}
