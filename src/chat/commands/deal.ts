import { recordAudit } from '../audit.js';
import { dealCard } from '../cards/deal-card.js';
import { dealMatchCard } from '../cards/deal-match-card.js';
import { typedExample } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { customerNames } from '../customer-names.js';
import type { Answer, Desk } from '../dependencies.js';
import { DEALS_OFFERED, type DealMatch } from '../names/deal-directory.js';
import { readDeal } from '../read-deal.js';
import { onlyFor } from '../roles.js';
import { shortened } from '../shortened.js';
import type { CommandHandler } from './command-handler.js';
import { findCustomer } from './find-customer.js';

/** So much of what people typed is repeated to them. */
const TYPED_LETTERS = 80;

/** A deal that people name as they like, by its own name, its number or its customer: for sales and managers. */
export const deal: CommandHandler = async (argument, desk) => {
  if (argument === '') return askForDeal(desk);
  const match = await findDeal(argument, desk);
  if (match.kind === 'found') return showDeal(match.deal.id, desk);
  const named = match.kind === 'several' ? match.deals : match.nearest;
  const nameOf = await customerNames(
    named.flatMap(({ customerId }) => customerId ?? []),
    desk,
  );
  return onlyFor('sales', ({ reader }) => ({
    kind: 'whisper',
    card: dealMatchCard(shortened(argument, TYPED_LETTERS), match, nameOf, reader),
  }));
};

/** The card of a deal, for the asker alone: amounts are not for everybody in a channel. */
export async function showDeal(dealId: string, desk: Desk, isWhole = false): Promise<Answer> {
  const view = await readDeal(dealId, desk);
  return onlyFor('sales', async ({ staff, reader }) => {
    if (view === null) return { kind: 'whisper', card: messageCard(reader.words.text('deal.gone')) };
    await recordAudit(desk, staff.id, 'deal_viewed', dealId);
    return { kind: 'whisper', card: dealCard(view, reader, isWhole) };
  });
}

/** Names of deals come first; else those of the customer that is meant. */
async function findDeal(text: string, desk: Desk): Promise<DealMatch> {
  const match = await desk.deals.find(text);
  if (match.kind !== 'none') return match;
  const customer = await findCustomer(text, desk);
  if (customer.kind !== 'found') return match;
  const open = await desk.stores.deals.openOfCustomers([customer.customer.id]);
  const deals = open.map(({ id, state }) => ({ id, name: state.name, customerId: state.customerId }));
  const [first, second] = deals;
  if (first === undefined) return match;
  return second === undefined
    ? { kind: 'found', deal: first }
    : { kind: 'several', deals: deals.slice(0, DEALS_OFFERED), total: deals.length };
}

/** Whoever names none most likely means one of their own. */
function askForDeal(desk: Desk): Answer {
  return onlyFor('sales', async ({ staff, reader, platform }) => {
    const own: { id: string; name: string | null; customerId: string | null }[] = [];
    for await (const batch of desk.stores.deals.openSummaries({ ownerId: staff.id }, DEALS_OFFERED)) {
      own.push(...batch.map(({ id, state }) => ({ id, name: state.name, customerId: state.customerId })));
      break;
    }
    const { words } = reader;
    const example = typedExample('deal', platform, reader);
    if (own.length === 0)
      return { kind: 'whisper', card: messageCard(words.text('deal.nameNeeded', { example })) };
    const nameOf = await customerNames(
      own.flatMap(({ customerId }) => customerId ?? []),
      desk,
    );
    const match = { kind: 'several', deals: own, total: own.length } as const;
    const menu = dealMatchCard('', match, nameOf, reader).blocks.filter(({ type }) => type === 'menu');
    return { kind: 'whisper', card: messageCard(words.text('deal.nameNeeded', { example }), ...menu) };
  });
}
