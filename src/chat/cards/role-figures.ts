import type { Alert } from '../../domain/alert.js';
import type { ContactPurpose } from '../../domain/consent.js';
import type { Overview } from '../../domain/overview.js';
import type { BudgetWindow } from '../../domain/overview-signs.js';
import type { Role } from '../../domain/staff.js';
import type { BudgetOutlook, BudgetReason } from '../../overview/budget-outlook.js';
import type { CampaignFitness, OptOuts } from '../../overview/campaign-fitness.js';
import type { EscalationReason, EscalationRisk } from '../../overview/escalation-risk.js';
import {
  type RankOrWhy,
  type RoleFigure,
  type RoleFigureKey,
  roleFigures,
} from '../../overview/role-figures.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';
import { groupText } from './group-text.js';
import { missingReason, rankText } from './rank-text.js';

/** What somebody of a role looks at first, and which figures that are, so that they aren't said again. */
export interface RoleView {
  readonly fields: Extract<Block, { type: 'fields' }>['fields'];
  readonly told: ReadonlySet<RoleFigureKey>;
}

export interface RoleViewParts {
  readonly role: Role;
  readonly overview: Overview;
  readonly openAlert: Pick<Alert, 'level'> | null;
  /** ISO 4217 code of the company's amounts. */
  readonly currency: string;
  readonly now: Date;
}

const REASONS_NAMED = 3;

/** At most three figures, each with its reason; one that nobody knows says so. */
export function roleView(
  { role, overview, openAlert, currency, now }: RoleViewParts,
  reader: Reader,
): RoleView {
  const figures = roleFigures(role, overview, openAlert, now);
  return {
    fields: figures.map((figure) => ({
      label: labelOf(figure, reader),
      value: figureText(figure, currency, reader),
    })),
    told: new Set(figures.map(({ figure }) => figure)),
  };
}

/** Figures in one line of a list. */
export function figuresLine(figures: readonly RoleFigure[], currency: string, reader: Reader): string {
  return figures
    .map((figure) =>
      reader.words.text('view.figure', {
        name: labelOf(figure, reader),
        value: figureText(figure, currency, reader),
      }),
    )
    .join(' · ');
}

function labelOf({ figure }: RoleFigure, { words }: Reader): string {
  switch (figure) {
    case 'renewal':
      return words.text('alert.renewal');
    case 'segment':
      return words.text('customer.segment');
    case 'opt_out':
      return words.text('figure.optOut');
    case 'value':
      return words.text('valueScore.clv');
    case 'value_to_come':
      return words.text('portfolio.value');
    case 'at_risk':
      return words.text('portfolio.atRisk');
    default:
      return words.text(`figure.${figure}`);
  }
}

function figureText(figure: RoleFigure, currency: string, reader: Reader): string {
  const { words, formats } = reader;
  const unknown = words.text('value.unknown');
  switch (figure.figure) {
    case 'upsell':
    case 'value':
      return rankOrWhyText(figure, reader);
    case 'budget':
      return figure.outlook === null ? unknown : budgetText(figure.outlook, reader);
    case 'renewal': {
      if (figure.at === null) return unknown;
      const date = formats.date(figure.at);
      return figure.isOver ? words.text('figure.renewalPast', { date }) : date;
    }
    case 'escalation':
      return figure.risk === null ? unknown : escalationText(figure.risk, reader);
    case 'mood':
      return figure.mood === null ? unknown : words.text(`mood.${figure.mood}`);
    case 'group':
      return groupText(figure, reader);
    case 'segment':
      return figure.segment ?? unknown;
    case 'campaign':
      return figure.fitness === null ? unknown : campaignText(figure.fitness, reader);
    case 'opt_out':
      return figure.optOuts === null ? unknown : optOutText(figure.optOuts, reader);
    case 'value_to_come':
      return figure.amountMinor === null ? unknown : formats.money(figure.amountMinor, currency);
    case 'at_risk':
      return atRiskText(figure, currency, reader);
    case 'trend': {
      if (figure.trend === null) return unknown;
      const { from, to, since } = figure.trend;
      return words.text('figure.trend.value', {
        from: formats.number(Math.round(from)),
        to: formats.number(Math.round(to)),
        date: formats.date(since),
      });
    }
  }
}

function rankOrWhyText({ rank, missing }: RankOrWhy, reader: Reader): string {
  if (rank !== null) return rankText(rank, reader);
  return missing === null ? reader.words.text('value.unknown') : missingReason(missing, reader);
}

function because(word: string, reasons: readonly string[], { words, formats }: Reader): string {
  const named = formats.list(reasons.slice(0, REASONS_NAMED));
  return words.text('figure.because', { word, reasons: named });
}

function budgetText({ word, reasons }: BudgetOutlook, reader: Reader): string {
  return because(
    reader.words.text(`budgetWord.${word}`),
    reasons.map((reason) => budgetReasonText(reason, reader)),
    reader,
  );
}

function budgetReasonText(reason: BudgetReason, reader: Reader): string {
  const { words } = reader;
  switch (reason.key) {
    case 'approved':
    case 'requested':
      return words.text(`budgetReason.${reason.key}`, { count: reason.count });
    case 'plan':
    case 'no_project':
      return words.text(`budgetReason.${reason.key}`);
    default:
      return words.text(`budgetReason.${reason.key}`, { months: monthsText(reason.window, reader) });
  }
}

function monthsText({ fromMonth, toMonth, years }: BudgetWindow, { words, formats }: Reader): string {
  const from = formats.monthName(fromMonth);
  const months =
    fromMonth === toMonth ? from : words.text('budgetMonths', { from, to: formats.monthName(toMonth) });
  return years === null ? months : words.text('budgetMonths.byOrders', { months, count: years });
}

function escalationText({ word, reasons, missing }: EscalationRisk, reader: Reader): string {
  const { words, formats } = reader;
  const name = words.text(`escalationWord.${word}`);
  if (reasons.length > 0) {
    const named = reasons.map((reason) => escalationReasonText(reason, reader));
    return because(name, named, reader);
  }
  const none = words.text('escalation.none');
  // Whoever is known to be at risk needs no list of what isn't known besides.
  if (missing.length === 0) return because(name, [none], reader);
  const unknown = formats.list(missing.map((what) => words.text(`escalationMissing.${what}`)));
  return because(name, [words.text('escalation.missing', { text: none, missing: unknown })], reader);
}

function escalationReasonText(reason: EscalationReason, { words }: Reader): string {
  switch (reason.key) {
    case 'overdue':
      return words.text('escalationReason.overdue');
    case 'churn': {
      const level = words.text(`level.${reason.level}`).toLocaleLowerCase(words.language);
      return words.text('escalationReason.churn', { level });
    }
    default:
      return words.text(`escalationReason.${reason.key}`, { count: reason.count });
  }
}

function campaignText(fitness: CampaignFitness, reader: Reader): string {
  const { words } = reader;
  const reasons =
    fitness.word === 'fit'
      ? [words.text('campaignReason.allowed', { purposes: purposesText(fitness.purposes, reader) })]
      : fitness.reasons.map((reason) => words.text(`campaignReason.${reason}`));
  return because(words.text(`campaignWord.${fitness.word}`), reasons, reader);
}

function optOutText({ refused, isUnknown }: OptOuts, reader: Reader): string {
  if (refused.length > 0) return purposesText(refused, reader);
  return reader.words.text(isUnknown ? 'optOut.unknown' : 'optOut.none');
}

function purposesText(purposes: readonly ContactPurpose[], { words, formats }: Reader): string {
  return formats.list(purposes.map((purpose) => words.text(`purpose.${purpose}`)));
}

function atRiskText(
  { level, amountMinor }: Extract<RoleFigure, { readonly figure: 'at_risk' }>,
  currency: string,
  { words, formats }: Reader,
): string {
  if (level === null) return words.text(amountMinor === null ? 'value.unknown' : 'figure.noneAtRisk');
  const name = words.text(`level.${level}`).toLocaleLowerCase(words.language);
  const amount = amountMinor === null ? words.text('value.unknown') : formats.money(amountMinor, currency);
  return words.text('figure.atRisk', { amount, level: name });
}
