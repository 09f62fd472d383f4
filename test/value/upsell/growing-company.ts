import type { VarselEvent } from '../../../src/domain/event.js';
import { randomStream } from '../../../src/domain/random.js';
import type { Stores } from '../../../src/stores/stores.js';
import { event } from '../../history/make-events.js';
import { companyOf, daysBefore } from '../walk/made-company.js';

const QUARTER_DAYS = 90;
const QUARTERS = 8;
const SHARE_INTERESTED = 0.4;

/** Chances that contracts grow within a quarter, after one in which somebody looked around and after one without. */
export interface GrowingHabits {
  readonly interested: number;
  readonly others: number;
}

export const INTEREST_TELLS: GrowingHabits = { interested: 0.5, others: 0.05 };
export const INTEREST_TELLS_NOTHING: GrowingHabits = { interested: 0.2, others: 0.2 };

/** Customers with contracts alone, some of whom download brochures in some quarters; what grows is as their habits say. */
export function growingCompany(count: number, habits: GrowingHabits): Promise<Stores> {
  return companyOf(count, (n) => ({ events: lifeOf(n, habits) }));
}

function lifeOf(n: number, habits: GrowingHabits): VarselEvent[] {
  const random = randomStream(29, `subscriber ${n}`);
  const events: VarselEvent[] = [signed('first', (QUARTERS + 1) * QUARTER_DAYS + (n % 40), 100_000, 10)];
  for (let quarter = QUARTERS; quarter >= 0; quarter--) {
    const isInterested = random() < SHARE_INTERESTED;
    // In the quarter before: a model is to have known it by then.
    const lookedAt = (quarter + 1) * QUARTER_DAYS - 5 - Math.floor(70 * random());
    const kind = isInterested ? 'download' : 'competitor';
    events.push(event(`W${quarter}`, daysBefore(lookedAt), { type: 'web_activity', kind }));
    const isGrowing = random() < (isInterested ? habits.interested : habits.others);
    const day = quarter * QUARTER_DAYS - 5 - Math.floor(70 * random());
    if (isGrowing && day > 0) events.push(signed(`K${quarter}`, day, 15_000, 2));
  }
  return events;
}

function signed(contractId: string, daysAgo: number, yearlyValueMinor: number, seats: number): VarselEvent {
  return event(contractId, daysBefore(daysAgo), {
    type: 'contract_signed',
    contractId,
    endsAt: null,
    yearlyValueMinor,
    currency: 'EUR',
    seats,
  });
}
