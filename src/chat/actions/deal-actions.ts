import { UNDO_MS } from '../../alerts/lifecycle.js';
import { isTakenBack, notedKey, takenBack } from '../../deals/by-hand/noted.js';
import { writeNoted } from '../../deals/by-hand/write-noted.js';
import type { Deal } from '../../domain/deal.js';
import type { DealEvent } from '../../domain/deal-event.js';
import { contentHash, eventId } from '../../intake/event-identity.js';
import { recordAudit } from '../audit.js';
import { shownDealName } from '../cards/deal-card.js';
import { messageCard } from '../cards/message-card.js';
import { button, press } from '../press.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';

/** Leaves a deal to people's judgement, or gives it a chance again. */
export const judgeDeal: ActionHandler = async ({ subject, args }, desk) => {
  const isOn = args.on !== '0';
  const deal = await desk.stores.deals.find(subject);
  return onlyFor('sales', async ({ staff, reader }) => {
    const { words } = reader;
    if (deal === null) return { kind: 'whisper', card: messageCard(words.text('deal.gone')) };
    const changed = await writeNoted(desk.stores, [judgedEvent(deal, isOn, staff.id, desk.now())]);
    await desk.dealsChanged?.(changed);
    await recordAudit(desk, staff.id, 'deal_changed', deal.id, { judgedByPeople: isOn ? '1' : '0' });
    const text = words.text(isOn ? 'done.deal.byPeople' : 'done.deal.byModel', {
      deal: shownDealName({ deal, state: deal.state }, reader),
    });
    // The way back is the same press the other way round.
    const back = button(reader, 'button.undo', press('deal.judge', deal.id, { on: isOn ? '0' : '1' }));
    return {
      kind: 'whisper',
      card: messageCard(text, {
        type: 'buttons',
        visible: [back],
        more: [],
        moreLabel: words.text('button.more'),
      }),
    };
  });
};

/** Takes back what somebody logged of a deal: by its author, for ten minutes. */
export const undoDeal: ActionHandler = async ({ subject, args }, desk) => {
  const { stores, now } = desk;
  const [deal, events] = await Promise.all([
    stores.deals.find(subject),
    stores.dealEvents.ofDeals([subject]),
  ]);
  return onlyFor('sales', async ({ staff, reader }) => {
    const { words, formats } = reader;
    const whisper = (text: string) => ({ kind: 'whisper', card: messageCard(text) }) as const;
    if (deal === null) return whisper(words.text('deal.gone'));
    const key = notedKey({ staffId: staff.id, requestId: args.request ?? '' });
    const own = (events.get(subject) ?? []).filter((event) => event.key.startsWith(key));
    const [first] = own;
    if (first === undefined || own.some(isTakenBack)) return whisper(words.text('refusal.logGone'));
    if (now().getTime() > first.occurredAt.getTime() + UNDO_MS)
      return whisper(words.text('refusal.undo_too_late', { time: formats.dateTime(first.occurredAt) }));
    const changed = await writeNoted(stores, takenBack(own, now()));
    await desk.dealsChanged?.(changed);
    await recordAudit(desk, staff.id, 'deal_changed', deal.id, { undone: '1' });
    return whisper(
      words.text('done.deal.undone', { deal: shownDealName({ deal, state: deal.state }, reader) }),
    );
  });
};

function judgedEvent({ id }: Pick<Deal, 'id'>, isOn: boolean, staffId: string, at: Date): DealEvent {
  const key = `varsel:judged:${id}:${at.getTime()}`;
  return {
    id: eventId(key, contentHash([isOn ? 1 : 0])),
    key,
    dealId: id,
    occurredAt: at,
    knownAt: at,
    importId: 'chat',
    importedAt: at,
    payload: { type: 'judged_by_people', isOn, byId: staffId },
  };
}
