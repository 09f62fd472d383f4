import type { ReplyHandle } from '../adapter.js';
import type { Button, CardAction } from '../card.js';
import { button } from '../press.js';
import type { Reader } from '../reader.js';

/** Where something was asked, and so where an answer would be shared. */
export type SharePlace = Pick<ReplyHandle, 'platform' | 'isOwnChat' | 'isElsewhere'>;

/** The button that shows an answer to everybody where it was asked for; none in the asker's own chat, where nobody else is. */
export function shareButton(
  asksFor: CardAction,
  { platform, isOwnChat, isElsewhere }: SharePlace,
  reader: Reader,
): Button[] {
  if (isOwnChat === true) return [];
  // Nothing in a channel of Teams is for one person alone: the answer stands in their own chat, and "here" would be there.
  const isAnsweredElsewhere = isElsewhere === true || platform === 'teams';
  return [button(reader, isAnsweredElsewhere ? 'button.shareThere' : 'button.share', asksFor)];
}
