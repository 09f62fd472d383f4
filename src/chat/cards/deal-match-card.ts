import type { Card } from '../card.js';
import type { DealMatch } from '../names/deal-directory.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { dealLabel } from './deal-label.js';
import { messageCard } from './message-card.js';

/** Asks which deal was meant; choosing one shows it. */
export function dealMatchCard(
  text: string,
  match: Exclude<DealMatch, { kind: 'found' }>,
  customerNameOf: (customerId: string) => string,
  reader: Reader,
): Card {
  const { words } = reader;
  const deals = match.kind === 'several' ? match.deals : match.nearest;
  const question =
    match.kind === 'several'
      ? words.text('deal.several', { total: match.total, text })
      : words.text(deals.length === 0 ? 'deal.nothing' : 'deal.nearest', { text });
  if (deals.length === 0) return messageCard(question);
  return messageCard(question, {
    type: 'menu',
    label: words.text('pipeline.open'),
    openText: words.text('menu.choose'),
    options: deals.map((deal) => ({
      text: dealLabel({ ...deal, dealId: deal.id }, customerNameOf, reader),
      press: press('deal.show', deal.id),
    })),
  });
}
