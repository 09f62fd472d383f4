import type { Score } from '../../domain/score.js';
import type { Role } from '../../domain/staff.js';
import { bordersOf } from '../../domain/thresholds.js';
import { type FirstContact, firstContact } from '../../overview/first-contact.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import { lastLogLine } from './alert-log.js';
import { openingBasisOf } from './alert-view.js';
import { contactsButton, lastContacts } from './contacts-card.js';
import { customerButtons } from './customer-buttons.js';
import { customerDealBlocks } from './customer-deals.js';
import { customerFields } from './customer-fields.js';
import type { CustomerView } from './customer-view.js';
import { firstContactLines } from './first-contact-text.js';
import { levelKeptText } from './level-kept.js';
import { riskFactorsBlock } from './risk-factors.js';
import { riskText } from './risk-text.js';
import { type RoleView, roleView } from './role-figures.js';
import { basisNotice } from './rules-notice.js';
import type { SharePlace } from './share-button.js';

/**
 * One customer for the person who asked: the figures of their role, what else to know first, who it is, how it is doing,
 * what is open.
 */
export function customerCard(view: CustomerView, role: Role, reader: Reader, reply: SharePlace): Card {
  const { customer, activity } = view;
  const glance = glanceOf(view);
  const figures = figuresOf(view, role, reader);
  const { summary, title, further } = facts(view, glance, figures.told, reader);
  const contacts =
    activity === undefined ? [] : lastContacts(activity, glance?.lastInteraction?.at ?? null, reader);
  const buttons = customerButtons(view, contactsButton(customer.id, activity, reader), reply, reader);
  const blocks = [
    title,
    ...(figures.fields.length === 0 ? [] : [{ type: 'fields', fields: figures.fields } as const]),
    ...atAGlance(view, glance, figures.told, reader),
    ...further,
    ...customerDealBlocks(view.deals ?? [], role, view.settings.company.currency, reader),
    ...contacts,
    buttons,
  ];
  return { summary, blocks };
}

const NO_FIGURES: RoleView = { fields: [], told: new Set() };

function figuresOf(
  { overview, openAlert, settings, now }: CustomerView,
  role: Role,
  reader: Reader,
): RoleView {
  if (overview === undefined) return NO_FIGURES;
  const { currency } = settings.company;
  return roleView({ role, overview, openAlert, currency, now }, reader);
}

function glanceOf({ overview, openAlert, now }: CustomerView): FirstContact | null {
  return overview === undefined ? null : firstContact(overview, openAlert, now);
}

/** What to know first. Not for everybody in a channel: it says how the customer is served. */
function atAGlance(
  { settings: { extras }, now }: CustomerView,
  glance: FirstContact | null,
  told: RoleView['told'],
  reader: Reader,
): Block[] {
  if (glance === null) return [];
  const heading = { bold: reader.words.text('firstContact.heading') };
  const lines = firstContactLines(glance, now, reader, { told, extras });
  return [{ type: 'text', text: [heading, `\n${lines.join('\n')}`] }];
}

/** The same for everybody in a conversation: without buttons, and saying who shared it. */
export function sharedCustomerCard(view: CustomerView, sharedBy: string, reader: Reader): Card {
  const { summary, title, further } = facts(view, null, NO_FIGURES.told, reader);
  const byline = reader.words.text('customer.sharedBy', { person: sharedBy });
  return { summary, blocks: [title, ...further, { type: 'text', text: [byline], isMuted: true }] };
}

/** @param glance what is said above already, and not said again. @param told the same of the role's figures. */
function facts(view: CustomerView, glance: FirstContact | null, told: RoleView['told'], reader: Reader) {
  const { customer, score, openAlert } = view;
  const { words } = reader;
  const level = openAlert?.level;
  const title: Block = {
    type: 'title',
    text: customer.name,
    ...(level === undefined ? {} : { level, levelWord: words.text(`levelTitle.${level}`) }),
  };
  const alert = alertText(view, glance, reader);
  return {
    summary:
      score === null
        ? words.text('customer.summary.noScore', { customer: customer.name })
        : summaryText(customer.name, score, reader),
    title,
    further: [
      customerFields(view, glance, told, reader),
      ...scoreBlocks(view, glance, reader),
      ...(alert === '' ? [] : [{ type: 'text', text: [alert] } as const]),
    ],
  };
}

function scoreBlocks(view: CustomerView, glance: FirstContact | null, reader: Reader): Block[] {
  const { score } = view;
  const { words, formats } = reader;
  // Said at a glance already.
  if (score === null && view.overview?.hasObjected === true && glance !== null) return [];
  if (score === null) {
    const why = view.overview?.hasObjected === true ? 'customer.objected' : 'customer.notScored';
    return [{ type: 'text', text: [words.text(why)] }];
  }
  const checked = words.text('customer.checkedAt', { date: formats.date(score.asOf) });
  const figure = figureText(score, glance, view, reader);
  const remark = remarkText(view, score, reader);
  const points: Block = {
    type: 'text',
    text: [
      ...(figure === null ? [checked] : [{ bold: figure }, `. ${checked}`]),
      ...(remark === '' ? [] : [`\n${remark}`]),
    ],
  };
  const factors =
    score.factors.length === 0
      ? ({ type: 'text', text: [words.text('why.noFactors')] } as const)
      : riskFactorsBlock(words.text('alert.why'), score, reader);
  return [points, factors, basisNotice(score, reader)];
}

/** Nothing where the lines above have said it; of a chance they don't say what is typical, and within how many days. */
function figureText(
  score: Score,
  glance: FirstContact | null,
  { settings }: CustomerView,
  reader: Reader,
): string | null {
  const { basis, risk, typicalRisk } = score;
  const isToldAbove = glance?.churn?.basis === basis && glance.churn.risk === risk;
  if (!isToldAbove) return riskText(score, settings, reader);
  if (typicalRisk === null) return null;
  const percent = reader.formats.percent(typicalRisk);
  return reader.words.text('risk.typical', { percent, days: settings.churn.horizonDays });
}

function remarkText({ customer, openAlert, settings }: CustomerView, score: Score, reader: Reader): string {
  // An alert that is still open is no time to say that all is well.
  if (openAlert !== null) return '';
  if (score.level === null) return calmText(score, customer.segment, settings, reader);
  return score.mayAlert ? '' : reader.words.text('customer.oneSign');
}

function summaryText(customer: string, { basis, risk }: Score, { words, formats }: Reader): string {
  return basis === 'rules'
    ? words.text('customer.summary', { customer, points: risk })
    : words.text('risk.customer', { customer, percent: formats.percent(risk) });
}

function calmText(
  { basis }: Score,
  segment: string,
  { thresholds }: CustomerView['settings'],
  { words }: Reader,
): string {
  return basis === 'rules'
    ? words.text('customer.calm', { border: bordersOf(thresholds, segment).low })
    : words.text('risk.calm');
}

/** Empty where the lines above have said all there is. */
function alertText(
  { openAlert, history, people }: CustomerView,
  glance: FirstContact | null,
  reader: Reader,
): string {
  const { words } = reader;
  if (openAlert === null) return words.text('customer.noAlert');
  const isToldAbove = glance?.openAlert != null && !glance.openAlert.isAnswered;
  const heading = words.text('customer.openAlert', { level: words.text(`level.${openAlert.level}`) });
  const kept = levelKeptText({ alert: openAlert, ...openingBasisOf(history, openAlert) }, reader);
  const line = lastLogLine(openAlert, people, reader);
  return [isToldAbove ? null : heading, kept, line].filter((text) => text !== null).join('\n');
}
