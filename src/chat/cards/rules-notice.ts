import type { ModelReadiness, Score } from '../../domain/score.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';

type Basis = Pick<Score, 'basis' | 'modelId' | 'isModerate' | 'readiness'>;

/** Says what made the figure: rules, and what a model would still need; or which model, and how far to trust it. */
export function basisNotice(score: Basis, reader: Reader): Block {
  return { type: 'notice', tone: 'info', text: [basisText(score, reader)] };
}

export function basisText({ basis, modelId, isModerate, readiness }: Basis, reader: Reader): string {
  const { words, formats } = reader;
  // A model may be in use and not tell this customer: one under a fact that decides alone, or long silent.
  if (basis === 'rules') return readiness.isReady ? words.text('basis.rules') : rulesText(readiness, reader);
  const model = words.text('basis.model', { number: versionIn(modelId) });
  if (!isModerate) return model;
  const counts = {
    customers: formats.number(readiness.activeCustomers),
    churns: formats.number(readiness.documentedChurns),
    months: formats.number(readiness.historyMonths),
  };
  return `${model} ${words.text('basis.moderate', counts)}`;
}

/** "3" of "churn.3": models are counted, and that they are about churn goes without saying here. */
function versionIn(modelId: string | null): string {
  return (modelId ?? '').split('.').at(-1) ?? '';
}

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
