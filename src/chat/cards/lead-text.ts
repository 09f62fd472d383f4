import type { ScoredLead } from '../../deals/leads/scored-lead.js';
import { wholePercent } from '../../deals/live/detect-drop.js';
import type { LeadFactorKey } from '../../domain/lead-score.js';
import { DAY_MS } from '../../domain/time.js';
import type { Reader } from '../reader.js';

const YEAR_DAYS = 365.25;

/** How a lead is called: its number with its company, as far as anything is known of that. */
export function leadLabel(
  { lead }: Pick<ScoredLead, 'lead'>,
  customerNameOf: (customerId: string) => string,
  reader: Reader,
): string {
  const number = lead.id.slice(lead.id.indexOf(':') + 1);
  const about =
    lead.customerId === null
      ? [lead.source, ...companyParts({ lead }, reader)]
      : [lead.source, customerNameOf(lead.customerId)];
  return reader.words.text('lead.label', { number, about: about.join(', ') });
}

/** Sector, size and country, as far as they are known. */
export function companyParts({ lead }: Pick<ScoredLead, 'lead'>, { words, formats }: Reader): string[] {
  return [
    ...(lead.sector === null ? [] : [lead.sector]),
    ...(lead.size === null ? [] : [words.text('leadValue.size', { count: Math.round(lead.size) })]),
    ...(lead.country === null ? [] : [formats.country(lead.country)]),
  ];
}

/** The chance, or why there is none. */
export function leadChanceText({ score }: Pick<ScoredLead, 'score'>, { words, formats }: Reader): string {
  if (score.basis === 'objected') return words.text('lead.objected');
  if (score.chance === null) return words.text('lead.noChance');
  return words.text('lead.chance', { percent: formats.percent(wholePercent(score.chance)) });
}

/** What mainly makes its chance, or what that is the share of; null without a chance. */
export function leadReason(scored: ScoredLead, reader: Reader): string | null {
  const { words, formats } = reader;
  const { score } = scored;
  if (score.chance === null) return null;
  if (score.basis === 'source_rate') {
    const count = score.basedOn;
    return count === 0 ? words.text('lead.rateOfAll') : words.text('lead.rate', { count });
  }
  const [first] = score.factors;
  if (first === undefined) return words.text('lead.asTypical');
  return words.text('lead.reason', {
    reason: leadFactorText(first.key, scored, reader),
    points: formats.signed(first.points),
  });
}

/** A reason with the value behind it. */
export function leadFactorText(key: LeadFactorKey, scored: ScoredLead, reader: Reader): string {
  const { words } = reader;
  return words.text('winFactor.withValue', {
    name: words.text(`leadFactor.${key}`),
    value: factorValue(key, scored, reader),
  });
}

/** When they first answered, or for how long they haven't. */
export function replyText({ lead, score }: Pick<ScoredLead, 'lead' | 'score'>, { words }: Reader): string {
  const { firstReplyAt, createdAt } = lead;
  return firstReplyAt !== null && firstReplyAt <= score.asOf
    ? words.text('leadValue.answered', { days: daysBetween(createdAt, firstReplyAt) })
    : words.text('leadValue.silent', { days: daysBetween(createdAt, score.asOf) });
}

function factorValue(key: LeadFactorKey, scored: ScoredLead, reader: Reader): string {
  const { words, formats } = reader;
  const { lead, customer, score } = scored;
  switch (key) {
    case 'source':
      return lead.source;
    case 'size':
      return lead.size === null
        ? words.text('value.unknown')
        : words.text('leadValue.size', { count: Math.round(lead.size) });
    case 'sector':
      return lead.sector ?? words.text('value.unknown');
    case 'country':
      return lead.country === null ? words.text('value.unknown') : formats.country(lead.country);
    case 'segment':
      return customer === null || customer.segment === '' ? words.text('value.unknown') : customer.segment;
    case 'relation': {
      const since = customer?.customerSince ?? null;
      if (since === null || since >= lead.createdAt) return words.text('leadValue.noRelation');
      return words.text('leadValue.years', {
        years: Math.floor(daysBetween(since, lead.createdAt) / YEAR_DAYS),
      });
    }
    case 'reply':
      return replyText(scored, reader);
    case 'waiting':
      return words.text('leadValue.age', { days: daysBetween(lead.createdAt, score.asOf) });
  }
}

function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY_MS));
}
