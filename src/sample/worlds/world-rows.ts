import type { Customer } from '../../domain/customer.js';
import type { Outcome } from '../../domain/outcome.js';
import { partitionOf } from '../../domain/partition.js';
import type { Staff } from '../../domain/staff.js';
import { DAY_MS } from '../../domain/time.js';
import { nextAnniversary, nextWorkingDay } from '../calendar.js';
import { chance, integer, pick } from '../distributions.js';
import { staffTable } from '../staff.js';
import type { WorldTruth } from './world-company.js';
import { worldEffects } from './world-effects.js';
import type { WorldLife } from './world-life.js';

const DOCUMENTED_SHARE = 0.75;
const DOCUMENTED_AFTER_DAYS = [14, 45] as const;
const NO_REASON_SHARE = 0.3;

export function worldStaff(asOf: Date): Staff[] {
  return staffTable({}).map(({ id, name, email, role, team, country, timezone, language, ...row }) => ({
    id,
    name,
    email,
    role,
    team,
    deputyId: row.deputy_id,
    leaderId: row.leader_id,
    country,
    timezone,
    language,
    slackUserId: null,
    teamsUserId: null,
    updatedAt: asOf,
  }));
}

export function worldCustomer({ account, customerId, habits, window }: WorldLife, name: string): Customer {
  const { contract, since } = account;
  return {
    id: customerId,
    partition: partitionOf(customerId),
    externalIds: [{ source: 'world', id: `${account.number}` }],
    name,
    segment: account.segment,
    country: account.country === 'UK' ? 'GB' : account.country,
    region: '',
    team: account.team,
    ownerId: account.ownerId,
    yearlyValueMinor: habits.yearlyValueMinor,
    currency: 'EUR',
    customerSince: dateOf(since),
    // Of those who left too, as in any CRM that nobody tidies: a missing date must not give them away.
    renewalAt: contract === 'yearly' ? dateOf(nextAnniversary(since, window.end)) : null,
    attributes: [],
    updatedAt: window.asOf,
    mergedIntoId: null,
  };
}

/** The loss, known some weeks after it, if anybody wrote it down. */
export function worldOutcomes({ account, customerId, fate, window, stream }: WorldLife): Outcome[] {
  const random = stream('outcomes');
  if (fate.leavesOn === undefined) return [];
  const leavesOn = fate.leavesOn;
  const knownOn = nextWorkingDay(leavesOn + integer(random, DOCUMENTED_AFTER_DAYS));
  const isDocumented = chance(random, DOCUMENTED_SHARE);
  const underWay = fate.causes.filter(({ ends }) => ends > leavesOn);
  const reasons = underWay.map(({ cause }) => worldEffects[cause].reason);
  const reason = pick(random, reasons.length > 0 ? reasons : ['price', 'closed_down']);
  const isReasonKnown = !chance(random, NO_REASON_SHARE);
  if (!isDocumented || knownOn > window.end) return [];
  return [
    {
      id: `world:L${account.number}`,
      customerId,
      outcome: 'lost',
      reason: isReasonKnown ? reason : null,
      occurredAt: dateOf(leavesOn),
      knownAt: dateOf(knownOn),
      saidBy: null,
      alertId: null,
      about: null,
      revokedAt: null,
    },
  ];
}

export function worldTruth({ customerId, fate, until, window }: WorldLife): WorldTruth {
  return {
    customerId,
    causes: fate.causes.map(({ cause, began, showsFrom, raisesHazardFrom, ends }) => ({
      cause,
      began: dateOf(began),
      showsFrom: dateOf(showsFrom),
      raisesHazardFrom: dateOf(raisesHazardFrom),
      ended: ends < until && ends <= window.end ? dateOf(ends) : null,
    })),
    leavesOn: fate.leavesOn === undefined ? null : dateOf(fate.leavesOn),
  };
}

function dateOf(day: number): Date {
  return new Date(day * DAY_MS);
}
