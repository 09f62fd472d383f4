import type { Alert } from '../domain/alert.js';
import type { TicketCategory } from '../domain/event.js';
import type { Overview } from '../domain/overview.js';
import {
  type RoutingReason,
  SENIORITIES,
  type Seniority,
  type ServiceTicket,
  type TicketRouting,
} from '../domain/service-ticket.js';
import { type Tier, tierAt } from '../domain/tier.js';
import { assigneeFor, type Crew } from './choose-assignee.js';
import { queueFor } from './choose-queue.js';
import type { PeopleSeniority, ServiceDesk, ServiceLine, ServiceQueue } from './service-desk.js';
import { afterServiceTime } from './service-hours.js';

export interface RoutedMatter {
  readonly category: TicketCategory;
  /** The company's own name for it, where it has one. */
  readonly ownCategory?: string;
  /** The words that told it; left out where its source says it. */
  readonly categoryWords?: readonly string[];
  readonly priority: ServiceTicket['priority'];
  readonly openedAt: Date;
}

export interface RouteTicket {
  readonly ticket: RoutedMatter;
  /** Null for a customer that nobody knows. */
  readonly overview: Pick<
    Overview,
    'team' | 'value' | 'override' | 'churn' | 'isAmongTop' | 'isNaturalPerson'
  > | null;
  readonly openAlert: Pick<Alert, 'level'> | null;
  readonly desk: ServiceDesk;
  readonly crew: Crew;
  readonly now: Date;
  /** The queue that a person has chosen; left out, by category and team. */
  readonly queue?: ServiceQueue;
}

const HOUR_MS = 3_600_000;
/** Self-service gets this share of the time, then people. */
const SELF_SERVICE_SHARE = 0.5;
const PRIORITY_SHARE = 0.5;
/** Whose line counts for a customer without a tier. */
const LINE_WITHOUT_TIER = 'standard' satisfies Tier;

/**
 * Where a ticket goes and by when it is to be answered: its queue by category and team, seniority and time by the tier's
 * line; then what may not wait. Null where the company has no queue.
 */
export function routeTicket(given: RouteTicket): TicketRouting | null {
  const { ticket, overview, desk, now } = given;
  const queue =
    given.queue ?? queueFor(desk.queues, ticket.category, overview?.team ?? null, ticket.ownCategory);
  if (queue === null) return null;
  const tier = overview === null ? null : tierAt(overview.value?.standing ?? null, overview.override, now);
  const line = desk.lines[tier ?? LINE_WITHOUT_TIER];
  const urgent = urgencies(given, queue, tier, line);
  const wanted = highest([line.seniority, ...urgent.map(({ seniority }) => seniority)]);
  const found = wanted === 'bot' ? null : assigneeFor(queue, wanted, given.crew);
  // The earliest of all: a rule that makes a ticket more urgent never leaves it more time.
  const times = [line, ...urgent.map((each) => each.line)].map((each) =>
    timesOf(ticket.openedAt, each, queue, desk, wanted),
  );
  const [first, ...others] = times as [Times, ...Times[]];
  const { respondBy, warnAt, peopleAt } = others.reduce(
    (best, other) => (other.respondBy < best.respondBy ? other : best),
    first,
  );
  const isSubstituted = wanted !== 'bot' && found?.seniority !== wanted;
  return {
    queue: queue.name,
    seniority: found?.seniority ?? wanted,
    assigneeId: found?.staffId ?? null,
    respondBy,
    warnAt,
    peopleAt,
    reasons: [
      categoryReason(ticket, queue),
      tierReason(overview === null, tier, line),
      ...urgent.map(({ reason }) => reason),
      ...(isSubstituted ? [nobodyReason(wanted, found?.seniority ?? null)] : []),
      ...(overview?.isNaturalPerson ? [{ rule: 'natural_person', values: {} } as const] : []),
    ],
    tier,
  };
}

function categoryReason(
  { category, ownCategory, categoryWords = [] }: RoutedMatter,
  { name }: ServiceQueue,
): RoutingReason {
  const own = ownCategory === undefined ? {} : { ownCategory };
  const words = categoryWords.length === 0 ? {} : { words: categoryWords.join(', ') };
  return { rule: 'category_queue', values: { queue: name, category, ...own, ...words } };
}

/** Who takes a ticket over that self-service has not answered in time. */
export function routedToPeople(routing: TicketRouting, queue: ServiceQueue, crew: Crew): TicketRouting {
  const wanted = 'junior' satisfies PeopleSeniority;
  const found = assigneeFor(queue, wanted, crew);
  return {
    ...routing,
    seniority: found?.seniority ?? wanted,
    assigneeId: found?.staffId ?? null,
    peopleAt: null,
    reasons:
      found?.seniority === wanted
        ? routing.reasons
        : [...routing.reasons, nobodyReason(wanted, found?.seniority ?? null)],
  };
}

interface Urgency {
  readonly seniority: Seniority;
  readonly line: ServiceLine;
  readonly reason: RoutingReason;
}

/** The rules that send a ticket higher than its line does, each with the line it then has. */
function urgencies(
  { ticket, overview, openAlert, desk }: RouteTicket,
  queue: ServiceQueue,
  tier: Tier | null,
  line: ServiceLine,
): Urgency[] {
  const level = openAlert?.level ?? overview?.churn?.level ?? null;
  const found: Urgency[] = [];
  if (tier === 'vip' && queue.isTechnical)
    found.push({ seniority: 'senior', line, reason: { rule: 'technical_vip', values: {} } });
  if (level === 'high' && overview?.isAmongTop === true) {
    const values = { topPercent: desk.seniorForTopPercent };
    found.push({ seniority: 'senior', line: desk.lines.risk, reason: { rule: 'risk_and_value', values } });
  }
  if (ticket.priority === 'high') {
    const respondWithinHours = line.respondWithinHours * PRIORITY_SHARE;
    found.push({
      seniority: line.seniority === 'bot' ? 'junior' : line.seniority,
      line: { ...line, respondWithinHours },
      reason: { rule: 'priority', values: { hours: respondWithinHours } },
    });
  }
  return found;
}

interface Times {
  readonly respondBy: Date;
  readonly warnAt: Date;
  readonly peopleAt: Date | null;
}

function timesOf(
  from: Date,
  { respondWithinHours, aroundTheClock }: ServiceLine,
  { hours }: ServiceQueue,
  { warnAfterShare }: ServiceDesk,
  wanted: Seniority,
): Times {
  const allowedMs = respondWithinHours * HOUR_MS;
  const after = (share: number): Date =>
    aroundTheClock
      ? new Date(from.getTime() + share * allowedMs)
      : afterServiceTime(from, share * allowedMs, hours);
  return {
    respondBy: after(1),
    warnAt: after(warnAfterShare),
    peopleAt: wanted === 'bot' ? after(SELF_SERVICE_SHARE) : null,
  };
}

function highest(seniorities: readonly Seniority[]): Seniority {
  return SENIORITIES[Math.max(...seniorities.map((each) => SENIORITIES.indexOf(each)))] ?? 'senior';
}

function tierReason(
  isUnknown: boolean,
  tier: Tier | null,
  { respondWithinHours: hours, seniority, aroundTheClock }: ServiceLine,
): RoutingReason {
  const values = { hours, seniority, aroundTheClock: aroundTheClock ? 1 : 0 };
  if (isUnknown) return { rule: 'unknown_customer', values };
  return tier === null ? { rule: 'no_tier', values } : { rule: 'tier', values: { tier, ...values } };
}

function nobodyReason(wanted: Seniority, found: Seniority | null): RoutingReason {
  return { rule: 'nobody_of_seniority', values: { wanted, found: found ?? '' } };
}
