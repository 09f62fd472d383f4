import type { ReleaseRefusal } from '../../service/offers/release-alert.js';
import type { Block } from '../card.js';
import { messageCard } from '../cards/message-card.js';
import type { Desk } from '../dependencies.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { ActionHandler } from './action-handler.js';

/** The owner of an alert allows suggestions in spite of it. */
export const releaseForOffers: ActionHandler =
  async ({ subject }, desk) =>
  async (asker) => {
    const { staff, reader } = asker;
    const { words, formats } = reader;
    if (desk.offers === undefined)
      return { kind: 'whisper', card: messageCard(words.text('suggestionRefusal.offers_off')) };
    const released = await desk.offers.release(subject, staff.id);
    if (!released.ok)
      return { kind: 'whisper', card: messageCard(await refusalText(released.refusal, desk, reader)) };
    const back: Block = {
      type: 'buttons',
      visible: [button(reader, 'button.takeBackRelease', press('alert.hold_back', subject))],
      more: [],
      moreLabel: words.text('button.more'),
    };
    const text = words.text('done.release', { date: formats.date(released.value.until) });
    return { kind: 'whisper', card: messageCard(text, back) };
  };

/** And wants them held back again. */
export const takeBackReleased: ActionHandler =
  async ({ subject }, desk) =>
  async (asker) => {
    const { staff, reader } = asker;
    const { words } = reader;
    if (desk.offers === undefined)
      return { kind: 'whisper', card: messageCard(words.text('suggestionRefusal.offers_off')) };
    const taken = await desk.offers.takeBack(subject, staff.id);
    if (!taken.ok)
      return { kind: 'whisper', card: messageCard(await refusalText(taken.refusal, desk, reader)) };
    const key = taken.value === null ? 'refusal.release.none' : 'done.releaseTakenBack';
    return { kind: 'whisper', card: messageCard(words.text(key)) };
  };

async function refusalText(
  refusal: ReleaseRefusal,
  { people }: Pick<Desk, 'people'>,
  reader: Reader,
): Promise<string> {
  const { words } = reader;
  switch (refusal.reason) {
    case 'no_alert':
      return words.text('refusal.release.noAlert');
    case 'not_the_owner': {
      const person = personName(await people(), refusal.ownerId, reader);
      return words.text('refusal.release.notOwner', { person });
    }
  }
}
