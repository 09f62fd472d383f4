import { type Alert, alertsOfKind } from '../../domain/alert.js';
import { shownCustomerId } from '../../domain/customer.js';
import { utcDate } from '../../domain/time.js';
import type { CliApp } from '../verb.js';
import { waitingTickets } from './sample-files.js';

/** So many of the riskiest are looked at for one that is worth the most, too. */
const CUSTOMERS_LOOKED_AT = 20;

/** A ticket comes in while everybody looks on, of a customer that may be leaving; the same one however often on one day. */
export async function tellOfTicket(app: CliApp, now: Date): Promise<void> {
  const customerId = await someoneAtRisk(app);
  if (customerId === null) return;
  const [customerSource = ''] = customerId.split(':');
  await app.takeInTicket({
    id: `demo-${utcDate(now)}`,
    source: 'service-desk',
    openedAt: now.toISOString(),
    customer: shownCustomerId(customerId),
    customerSource,
    category: 'defect',
    subject: 'Packing line stops with error E42',
    text: 'Our packing line has stopped again with error E42, the third time this month. Nothing has helped so far, and our own customers are waiting. Please call us.',
  });
}

/**
 * What some customers ask for today, each in its own language: a suggestion comes with the card, a note for later, or why
 * there is none. The same however often on one day. Returns how many there are.
 */
export async function tellOfQuestions(app: CliApp, sampleFolder: string, now: Date): Promise<number> {
  const tickets = waitingTickets(sampleFolder);
  for (const { id, customer_id: customer, subject, text } of tickets) {
    await app.takeInTicket({
      id: `${id}-${utcDate(now)}`,
      source: 'service-desk',
      openedAt: now.toISOString(),
      customer,
      subject,
      text,
    });
  }
  return tickets.length;
}

async function someoneAtRisk({ stores }: CliApp): Promise<string | null> {
  const carded: Alert[] = [];
  for await (const alerts of stores.alerts.allOpen(500))
    carded.push(...alertsOfKind(alerts, 'churn').filter(({ placement }) => placement === 'carded'));
  const riskiest = carded
    .sort((a, b) => b.evidence.risk - a.evidence.risk || (a.subjectId < b.subjectId ? -1 : 1))
    .slice(0, CUSTOMERS_LOOKED_AT)
    .map(({ subjectId }) => subjectId);
  const overviews = await stores.overviews.findMany(riskiest);
  const amongTop = new Set(
    overviews.filter(({ isAmongTop }) => isAmongTop).map(({ customerId }) => customerId),
  );
  return riskiest.find((id) => amongTop.has(id)) ?? riskiest[0] ?? null;
}
