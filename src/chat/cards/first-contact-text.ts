import type { Alert } from '../../domain/alert.js';
import type { MissingValueScore, ValueScoreKey } from '../../domain/customer-value.js';
import type { OverviewChurn } from '../../domain/overview.js';
import type { Found } from '../../overview/find-overviews.js';
import { type FirstContact, firstContact } from '../../overview/first-contact.js';
import type { Reader } from '../reader.js';
import { upperFirst } from './factor-text.js';

/** What to know and what to do when a customer gets in touch, line by line. */
export function firstContactLines(contact: FirstContact, now: Date, reader: Reader): string[] {
  const { words } = reader;
  const { clv, churn, mood, openTickets, openAlert, service, sales, isProposal } = contact;
  const figures = [
    clv === null ? words.text('firstContact.noClv') : clvText(clv, reader),
    churn === null ? words.text('firstContact.noChurn') : churnText(churn, reader),
    ...(mood === null ? [] : [words.text('firstContact.mood', { mood: words.text(`mood.${mood}`) })]),
    ...(openTickets === null ? [] : [words.text('firstContact.openTickets', { count: openTickets })]),
  ];
  const advice = [
    words.text(`serviceAdvice.${service}`),
    ...(sales === null ? [] : [words.text(`salesAdvice.${sales}`)]),
  ].join(', ');
  return [
    figures.join(' · '),
    ...(contact.clvMissing === null ? [] : [missingScoreText(contact.clvMissing, reader)]),
    lastText(contact, now, reader),
    ...classLines(contact, reader),
    ...(openAlert === null || openAlert.isAnswered
      ? []
      : [words.text('firstContact.alert', { level: words.text(`level.${openAlert.level}`) })]),
    words.text('firstContact.toDo', { advice }),
    ...(isProposal ? [words.text('firstContact.proposal')] : []),
  ].map((line) => upperFirst(line, words.language));
}

/** "top 15%". */
export function topText(topShare: number, { words, formats }: Reader): string {
  // Nobody is among the top 0 %.
  return words.text('firstContact.top', {
    percent: formats.percent(Math.max(1, Math.round(100 * topShare))),
  });
}

export function scoreName(score: ValueScoreKey, { words }: Reader): string {
  return words.text(`valueScore.${score}`);
}

/** Why a score is missing, and what it would need. */
export function missingScoreText({ score, reason }: MissingValueScore, reader: Reader): string {
  return reader.words.text(`missingScore.${reason}`, { name: scoreName(score, reader) });
}

function clvText({ score, topShare }: NonNullable<FirstContact['clv']>, reader: Reader): string {
  const { words, formats } = reader;
  const rounded = formats.number(Math.round(score));
  return topShare === null
    ? words.text('firstContact.clvAlone', { score: rounded })
    : words.text('firstContact.clv', { score: rounded, top: topText(topShare, reader) });
}

/** Points by rules are no chance, and never called one. */
export function churnText(churn: OverviewChurn, { words, formats }: Reader): string {
  const risk =
    churn.basis === 'model'
      ? formats.percent(churn.risk)
      : words.text('firstContact.points', { points: formats.number(churn.risk) });
  const level =
    churn.level === null ? words.text('firstContact.noLevel') : words.text(`level.${churn.level}`);
  return words.text('firstContact.churn', { risk, level: level.toLocaleLowerCase(words.language) });
}

function lastText({ lastInteraction }: FirstContact, now: Date, { words, formats }: Reader): string {
  if (lastInteraction === null) return words.text('firstContact.noLast');
  const { at, how, mood } = lastInteraction;
  const when = formats.daysAgo(at, now);
  // A review says its mood itself.
  if (how === 'survey') {
    return words.text('firstContact.last', { what: words.text(`survey.${mood ?? 'unknown'}`), when });
  }
  const what = words.text(`contactWay.${how}`);
  return mood === null
    ? words.text('firstContact.last', { what, when })
    : words.text('firstContact.lastMood', { what, mood: words.text(`mood.${mood}`), when });
}

function classLines({ tier, overrideUntil }: FirstContact, { words, formats }: Reader): string[] {
  if (tier === null) return [];
  const name = words.text(`tier.${tier}`);
  return [
    overrideUntil === null
      ? words.text('firstContact.class', { tier: name })
      : words.text('firstContact.classSet', { tier: name, date: formats.date(overrideUntil) }),
  ];
}

/** Who was found by a sign, for somebody who reads it in another system. */
export function foundText(found: Found, alert: Alert | null, now: Date, reader: Reader): string {
  const { words, formats } = reader;
  switch (found.kind) {
    case 'unknown':
      return words.text('firstContact.unknown');
    case 'several':
      return words.text('firstContact.several', {
        customers: formats.list(found.overviews.map(({ name }) => name)),
      });
    case 'one': {
      const { overview, contact } = found;
      const who = contact === null ? overview.name : `${overview.name}, ${contact.name}`;
      return [who, ...firstContactLines(firstContact(overview, alert, now), now, reader)].join('\n');
    }
  }
}
