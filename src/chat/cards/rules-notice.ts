import type { ModelReadiness } from '../../domain/score.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';

/** Says that rules made the points, and what a trained model would still need. */
export function rulesNotice(readiness: ModelReadiness, reader: Reader): Block {
  return { type: 'notice', tone: 'info', text: [rulesText(readiness, reader)] };
}

export function rulesText(readiness: ModelReadiness, { words, formats }: Reader): string {
  const counts = words.text('rules.counts', {
    customers: formats.number(readiness.activeCustomers),
    customersNeeded: formats.number(readiness.activeCustomersNeeded),
    churns: formats.number(readiness.documentedChurns),
    churnsNeeded: formats.number(readiness.documentedChurnsNeeded),
  });
  const months = words.text('rules.months', {
    months: formats.number(readiness.historyMonths),
    needed: formats.number(readiness.historyMonthsNeeded),
  });
  const complete = words.text('rules.completeness', {
    percent: formats.percent(readiness.completenessPercent),
    needed: formats.percent(readiness.completenessPercentNeeded),
  });
  return [
    counts,
    ...(readiness.historyMonths < readiness.historyMonthsNeeded ? [months] : []),
    ...(readiness.hasContactLog ? [] : [words.text('rules.noContactLog')]),
    ...(readiness.completenessPercent < readiness.completenessPercentNeeded ? [complete] : []),
  ].join(', ');
}
