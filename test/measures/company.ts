import type { Consent } from '../../src/domain/consent.js';
import type { Contact } from '../../src/domain/contact.js';
import type { ListedMeasure } from '../../src/domain/measure.js';
import type { Staff } from '../../src/domain/staff.js';
import type { Reach } from '../../src/measures/reach.js';
import { somePerson } from '../support/alerts.js';

export const NOW = new Date('2026-03-02T08:00:00Z');
export const DAY_MS = 86_400_000;

export function daysFrom(days: number, from = NOW): Date {
  return new Date(from.getTime() + days * DAY_MS);
}

export function someConsent(customerId: string, over: Partial<Consent> = {}): Consent {
  return {
    id: `web:${customerId}`,
    customerId,
    purpose: 'product_tips',
    basis: 'consent',
    givenAt: daysFrom(-100),
    until: null,
    knownAt: daysFrom(-100),
    ...over,
  };
}

export function someContact(customerId: string, over: Partial<Contact> = {}): Contact {
  return {
    id: `crm:${customerId}-1`,
    customerId,
    name: 'Eva Holm',
    email: 'eva@customer.example',
    phone: null,
    isMain: true,
    updatedAt: daysFrom(-200),
    ...over,
  } as Contact;
}

export function someMeasure(
  alertId: string,
  customerId: string,
  over: Partial<ListedMeasure> = {},
): ListedMeasure {
  return {
    id: `${alertId}|low`,
    exportId: `drawn for ${customerId}`,
    alertId,
    customerId,
    level: 'low',
    list: 'product_tips',
    factor: null,
    decidedAt: daysFrom(-1),
    state: { name: 'pending', attempts: 0, notBefore: null },
    ...over,
  };
}

/** Everybody is reached on Slack by an id made of theirs, at once. */
export function reachOf(staff: readonly Staff[], notBefore: Date | null = null): Reach {
  return {
    staff: new Map(staff.map((person) => [person.id, person])),
    direct: ({ slackUserId }) => ({
      targets: slackUserId === null ? [] : [{ platform: 'slack', kind: 'person', id: slackUserId }],
      notBefore,
    }),
  };
}

/** S01 owns, S02 stands in, S03 leads. */
export const STAFF = [
  somePerson('S01', { deputyId: 'S02', leaderId: 'S03' }),
  somePerson('S02'),
  somePerson('S03', { role: 'manager' }),
];
