import type { Alert } from '../../domain/alert.js';
import type { MissingValueScore, ValueScoreKey } from '../../domain/customer-value.js';
import type { OverviewChurn } from '../../domain/overview.js';
import type { Role } from '../../domain/staff.js';
import type { Found } from '../../overview/find-overviews.js';
import { type FirstContact, firstContact } from '../../overview/first-contact.js';
import type { RoleFigureKey } from '../../overview/role-figures.js';
import { upperFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { extrasText } from './extras-text.js';
import { topText } from './rank-text.js';
import { roleView } from './role-figures.js';

interface FirstContactOptions {
  /** Figures that stand above already, and are not said again. */
  readonly told: ReadonlySet<RoleFigureKey>;
  /** By service class; left out, nothing is told of them. */
  readonly extras?: ChatSettings['extras'];
}

/** What to know and what to do when a customer gets in touch, line by line. */
export function firstContactLines(
  contact: FirstContact,
  now: Date,
  reader: Reader,
  { told, extras }: FirstContactOptions,
): string[] {
  const { words } = reader;
  const { openTickets, openAlert, service, sales, isProposal, hasObjected } = contact;
  const mood = told.has('mood') ? null : contact.mood;
  const clvMissing = told.has('value') || hasObjected ? null : contact.clvMissing;
  const figures = [
    ...(hasObjected ? [] : scoreTexts(contact, told, reader)),
    ...(mood === null ? [] : [words.text('firstContact.mood', { mood: words.text(`mood.${mood}`) })]),
    ...(openTickets === null ? [] : [words.text('firstContact.openTickets', { count: openTickets })]),
  ];
  const advice = [
    words.text(`serviceAdvice.${service}`),
    ...(sales === null ? [] : [words.text(`salesAdvice.${sales}`)]),
  ].join(', ');
  return [
    ...(hasObjected ? [words.text('firstContact.objected')] : []),
    ...(figures.length === 0 ? [] : [figures.join(' · ')]),
    ...(clvMissing === null ? [] : [missingScoreText(clvMissing, reader)]),
    lastText(contact, now, reader),
    ...classLines(contact, extras, reader),
    ...(openAlert === null || openAlert.isAnswered
      ? []
      : [words.text('firstContact.alert', { level: words.text(`level.${openAlert.level}`) })]),
    words.text('firstContact.toDo', { advice }),
    ...(isProposal ? [words.text('firstContact.proposal')] : []),
  ].map((line) => upperFirst(line, words.language));
}

function scoreTexts(
  { clv, churn }: FirstContact,
  told: ReadonlySet<RoleFigureKey>,
  reader: Reader,
): string[] {
  const { words } = reader;
  const value = clv === null ? words.text('firstContact.noClv') : clvText(clv, reader);
  return [
    ...(told.has('value') ? [] : [value]),
    churn === null ? words.text('firstContact.noChurn') : churnText(churn, reader),
  ];
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

function classLines(
  { tier, overrideUntil }: FirstContact,
  extras: ChatSettings['extras'],
  reader: Reader,
): string[] {
  if (tier === null) return [];
  const { words, formats } = reader;
  const name = words.text(`tier.${tier}`);
  const line =
    overrideUntil === null
      ? words.text('firstContact.class', { tier: name })
      : words.text('firstContact.classSet', { tier: name, date: formats.date(overrideUntil) });
  const beside = extrasText(tier, extras, reader);
  return [beside === null ? line : `${line} · ${beside}`];
}

/** Who asks, for whom a text is written. */
export interface FoundFor {
  readonly role: Role;
  readonly alert: Alert | null;
  readonly currency: string;
  readonly now: Date;
}

/** Who was found by a sign, for somebody who reads it in another system: the figures of their role first. */
export function foundText(found: Found, { role, alert, currency, now }: FoundFor, reader: Reader): string {
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
      const { fields, told } = roleView({ role, overview, openAlert: alert, currency, now }, reader);
      const first = fields.map(({ label, value }) => `${label}: ${value}`);
      const lines = firstContactLines(firstContact(overview, alert, now), now, reader, { told });
      return [who, ...first, ...lines].join('\n');
    }
  }
}
