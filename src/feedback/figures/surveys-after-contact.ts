import type { MonthlyFigures } from '../../domain/monthly-figures.js';
import { DAY_MS } from '../../domain/time.js';
import type { AlertCase } from './alert-case.js';

/** An answer to a survey. */
export interface SurveyAnswer {
  readonly customerId: string;
  readonly at: Date;
  /** 0 (worst) to 1 (best). */
  readonly share: number;
}

const SURVEY_DAYS = 90;

/** The surveys of a period that customers answered within 90 days after a contact about an alert. */
export function surveysAfterContact(
  surveys: readonly SurveyAnswer[],
  cases: readonly AlertCase[],
  from: Date,
  until: Date,
): MonthlyFigures['surveys'] {
  const contacts = new Map<string, Date[]>();
  for (const { customerId, lastContactAt } of cases) {
    if (lastContactAt === null) continue;
    const others = contacts.get(customerId);
    if (others === undefined) contacts.set(customerId, [lastContactAt]);
    else others.push(lastContactAt);
  }
  const shares = surveys
    .filter(({ customerId, at }) => {
      if (at < from || at >= until) return false;
      return (contacts.get(customerId) ?? []).some((contact) => {
        const days = (at.getTime() - contact.getTime()) / DAY_MS;
        return days >= 0 && days <= SURVEY_DAYS;
      });
    })
    .map(({ share }) => share);
  const mean = shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { mean, answers: shares.length };
}
