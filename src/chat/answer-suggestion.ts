import type { Staff } from '../domain/staff.js';
import type { ActOnOfferRefusal } from '../service/offers/act-on-offer.js';
import type { OfferAction } from '../service/offers/offer-lifecycle.js';
import { refreshSoon } from './answer-act.js';
import { answerChanged } from './answer-changed.js';
import { messageCard } from './cards/message-card.js';
import { suggestionCard } from './cards/suggestion-card.js';
import { suggestionStateText } from './cards/suggestion-text.js';
import { undoRefusalText } from './cards/undo-refusal-text.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { type People, personName } from './people.js';
import { readSuggestion } from './read-suggestion.js';
import type { Reader } from './reader.js';
import type { ChatAnswer } from './request.js';
import { isOneOf } from './roles.js';

const DONE_TEXTS = {
  offered: 'done.suggestion.offered',
  accepted: 'done.suggestion.accepted',
  declined: 'done.suggestion.declined',
  never: 'done.suggestion.never',
  not_fitting: 'done.suggestion.not_fitting',
  undo: 'done.undone',
} as const satisfies Record<OfferAction['name'], string>;

/** Notes what came of a suggestion and answers: on a posted card by its change, on a private one by the new state. */
export async function actOnSuggestionAndAnswer(
  offerId: string,
  action: OfferAction,
  args: Readonly<Record<string, string>>,
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const { staff, reader } = asker;
  const refusal = await whyNotFor(staff, offerId, asker, desk);
  if (refusal !== null) return refusal;
  if (desk.offers === undefined) return suggestionGone(asker);
  const result = await desk.offers.act(offerId, action, staff.id);
  // Refused too: then the card that was pressed is out of date.
  refreshSoon(offerId, desk);
  if (!result.ok) {
    const text = refusalText(result.refusal, await desk.people(), reader);
    return { kind: 'whisper', card: messageCard(text) };
  }
  return answerChanged(result.value, args, reader.words.text(DONE_TEXTS[action.name]), async () => {
    const view = await readSuggestion(offerId, desk, { shownTo: 'private', role: staff.role });
    return view === null ? null : suggestionCard(view, reader);
  });
}

/** Who talks with customers may, and whoever answers the ticket; null where nothing speaks against it. */
export async function whyNotFor(
  staff: Staff,
  offerId: string,
  asker: KnownAsker,
  { stores, tickets }: Pick<Desk, 'stores' | 'tickets'>,
): Promise<ChatAnswer | null> {
  if (isOneOf(staff.role, 'service')) return null;
  const ticketId = /^offer:(ticket:.+)$/s.exec(offerId)?.[1];
  const ticket = ticketId === undefined ? null : await stores.serviceTickets.find(ticketId);
  if (ticket !== null && tickets.mayWork(staff, ticket)) return null;
  return { kind: 'whisper', card: messageCard(asker.reader.words.text('role.service')) };
}

export function suggestionGone({ reader }: KnownAsker): ChatAnswer {
  return { kind: 'whisper', card: messageCard(reader.words.text('refusal.suggestion.gone')) };
}

function refusalText(refusal: ActOnOfferRefusal, people: People, reader: Reader): string {
  const { words, formats } = reader;
  switch (refusal.reason) {
    case 'offer_gone':
      return words.text('refusal.suggestion.gone');
    case 'offer_not_shown':
      return words.text('refusal.suggestion.notShown');
    case 'offer_over': {
      const state = suggestionStateText(refusal.state, people, reader) ?? '';
      return words.text('refusal.suggestion.over', { state });
    }
    case 'offer_told':
      return words.text('refusal.suggestion.told', {
        person: personName(people, refusal.byId, reader),
        time: formats.dateTime(refusal.at),
      });
    case 'nothing_to_undo':
    case 'undo_too_late':
    case 'undo_overtaken':
    case 'undo_by_other':
      return undoRefusalText(refusal, people, reader);
  }
}
