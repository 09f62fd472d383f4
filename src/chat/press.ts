import type { Button, CardAction } from './card.js';
import type { PlaceholdersOf, WordingKey } from './locales/wording-key.js';
import type { Reader } from './reader.js';

/** Everything that a button or a menu can ask for. */
export const ACTION_NAMES = [
  'alert.take',
  'alert.contact',
  'alert.resolve',
  'alert.snooze',
  'alert.hand_over',
  'alert.undo',
  'alert.why',
  'alert.talk',
  'alert.release',
  'alert.hold_back',
  'customer.show',
  'customer.alert',
  'deal.alert',
  'customer.why',
  'customer.log',
  'customer.share',
  'customer.contacts',
  'customer.value',
  'customer.missing',
  'tier.show',
  'tier.change',
  'tier.end',
  'tier.undo',
  'facts.change',
  'facts.undo',
  'customer.snooze',
  'customer.hand_over',
  'away.cancel',
  'settings.change',
  'mine.show',
  'model.show',
  'digest.show',
  'help.show',
  'task.show',
  'task.done',
  'task.snooze',
  'task.hand_over',
  'task.undo',
  'ticket.show',
  'ticket.why',
  'ticket.take',
  'ticket.answered',
  'ticket.hand_over',
  'ticket.confirm',
  'ticket.move',
  'ticket.sort',
  'ticket.undo',
  'suggestion.recommend',
  'suggestion.show',
  'suggestion.offered',
  'suggestion.accepted',
  'suggestion.declined',
  'suggestion.never',
  'suggestion.not_fitting',
  'suggestion.undo',
  'loss.answer',
  'loss.undo',
  'stage.confirm',
  'deal.show',
  'deal.why',
  'deal.judge',
  'deal.log',
  'deal.undo',
  'lead.show',
  'lead.hand',
  'lead.undo',
  'figures.show',
  'roi.show',
  'churned.confirm',
  'churned.deny',
  'churned.date',
  'churned.undo',
  'model.accept',
  'merge.show',
  'merge.confirm',
  'merge.reject',
  'merge.undo',
  'route.connect',
  'route.edit',
  'route.remove',
  'route.restore',
  'route.undo',
  'person.show',
  'person.confirm',
  'person.reject',
  'person.remove',
  'person.undo',
  'log.undo',
  'command.run',
  'answer.share',
  'mine.page',
  'model.undo',
  'winModel.promote',
  'winModel.rollback',
  'settings.undo',
  'away.restore',
  'target.resume',
  'offers.start',
  'offers.threshold',
] as const;
export type ActionName = (typeof ACTION_NAMES)[number];

/**
 * Marks presses on cards that one person sees alone: the posted card changes in place and is its own answer, a private
 * one has to be answered.
 */
export const SEEN_PRIVATELY = { seen: 'privately' } as const;

/** What a press asks for, by one of the names that are answered. */
export function press(
  action: ActionName,
  subject: string,
  args: Readonly<Record<string, string>> = {},
): CardAction {
  return { action, subject, args };
}

type AnyButtonKey = Extract<WordingKey, `button.${string}`>;
/** Buttons whose text has no values of its own. */
type ButtonKey = {
  readonly [Key in AnyButtonKey]: [PlaceholdersOf<Key>] extends [never] ? Key : never;
}[AnyButtonKey];

export function button(
  { words }: Reader,
  key: ButtonKey,
  asksFor: CardAction,
  style?: Button['style'],
): Button {
  return { text: words.text(key), press: asksFor, ...(style === undefined ? {} : { style }) };
}
