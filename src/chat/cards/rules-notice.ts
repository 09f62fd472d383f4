import type { ModelReadiness } from '../../domain/score.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';

/** Says that rules made the points, and what a trained model would still need. */
export function rulesNotice(readiness: ModelReadiness, reader: Reader): Block {
  return { type: 'notice', tone: 'info', text: [rulesText(readiness, reader)] };
}

/** What is short of a model's minimum, and that rules made the points. */
export function rulesText(readiness: ModelReadiness, { words, formats }: Reader): string {
  const { activeCustomers, documentedChurns, historyMonths, completenessPercent } = readiness;
  const short = [
    activeCustomers < readiness.activeCustomersNeeded &&
      words.text('rules.customers', {
        have: formats.number(activeCustomers),
        needed: formats.number(readiness.activeCustomersNeeded),
      }),
    documentedChurns < readiness.documentedChurnsNeeded &&
      words.text('rules.churns', {
        have: formats.number(documentedChurns),
        needed: formats.number(readiness.documentedChurnsNeeded),
      }),
    historyMonths < readiness.historyMonthsNeeded &&
      words.text('rules.months', {
        months: formats.number(historyMonths),
        needed: formats.number(readiness.historyMonthsNeeded),
      }),
    !readiness.hasContactLog && words.text('rules.noContactLog'),
    completenessPercent < readiness.completenessPercentNeeded &&
      words.text('rules.completeness', {
        percent: formats.percent(completenessPercent),
        needed: formats.percent(readiness.completenessPercentNeeded),
      }),
  ].filter((part) => part !== false);
  return short.length === 0
    ? words.text('rules.enough')
    : words.text('rules.short', { parts: short.join(', ') });
}
