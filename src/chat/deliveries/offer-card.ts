import { offerCardId } from '../../service/desk/offer-deliveries.js';
import { suggestionCard } from '../cards/suggestion-card.js';
import { showable } from '../cards/suggestion-text.js';
import { readSuggestion } from '../read-suggestion.js';
import { type DeliveryRenderer, drop } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

/** A follow-up, past the gate again: what may not be shown any more is never posted, and what was posted says so. */
export const renderOfferCard: DeliveryRenderer<'offer_card'> = async (
  { offerId },
  target,
  { stores, settings, now, offers },
) => {
  const sources = { stores, now, people: everybody(stores), ...(offers === undefined ? {} : { offers }) };
  const view = await readSuggestion(offerId, sources, { shownTo: target.kind });
  if (view === null) return drop(`offer ${offerId} is gone, or nobody judges offers here`);
  if (showable(view.sight, view.now) === null) {
    const delivery = await stores.deliveries.find(offerCardId(offerId, target));
    if (delivery?.state.name !== 'sent') return drop(`offer ${offerId} is not to be shown any more`);
  }
  const reader = await readerAt(target, stores, settings);
  return { kind: 'card', card: suggestionCard(view, reader), alertVersion: view.sight.version };
};
