import { newestFacts } from '../../stores/newest-facts.js';
import { recordAudit } from '../audit.js';
import { factsBlocks, groupBlocks, valueButtons } from '../cards/facts-blocks.js';
import { messageCard } from '../cards/message-card.js';
import { valueCard } from '../cards/value-card.js';
import type { Answer, Desk } from '../dependencies.js';
import { mayChangeValue } from '../may-change-value.js';

/** What a customer is worth, for the asker alone: amounts are not for everybody in a channel. */
export async function showValue(customerId: string, desk: Desk): Promise<Answer> {
  const { stores, settings, now, people } = desk;
  const [customer, overview, openAlert, run, facts, staffById] = await Promise.all([
    stores.customers.find(customerId),
    stores.overviews.find(customerId),
    stores.alerts.findOpen('churn', customerId),
    stores.valueRuns.newest(),
    newestFacts(stores, [customerId]),
    people(),
  ]);
  return async (asker) => {
    const { staff, reader } = asker;
    if (customer === null) return { kind: 'whisper', card: messageCard(reader.words.text('customer.gone')) };
    await recordAudit(desk, staff.id, 'customer_viewed', customerId);
    const companyCurrency = settings.company.currency;
    const view = { customer: customer.name, overview, openAlert, run, companyCurrency, now: now() };
    const { summary, blocks } = valueCard(view, reader);
    const mayChange = mayChangeValue(customer, asker, staffById);
    const more = [
      ...groupBlocks(overview?.value?.groupKey ?? null, run, reader),
      ...factsBlocks(facts.get(customerId) ?? [], staffById, reader),
      valueButtons(customerId, mayChange, reader),
    ];
    return { kind: 'whisper', card: { summary, blocks: [...blocks, ...more] } };
  };
}
