import type { OfferWatch } from '../../domain/offer-watch.js';
import { changeOffersStart, START_STEPS } from '../../service/start/change-offers-start.js';
import { answerChange } from '../../service/watch/set-threshold.js';
import { STOPPED_THRESHOLD, standingThreshold } from '../../service/watch/watch-offers.js';
import { messageCard } from '../cards/message-card.js';
import { offersStartCard } from '../cards/offers-start-card.js';
import { answersForOffers, offersStartView } from '../commands/offers-start.js';
import { offersIn, startDependencies } from '../offers-settings.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { isOneOf, onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';

/** Turns offers on or off, or notes that their privacy notice is published: for administrators. */
export const decideOffersStart: ActionHandler = async ({ args }, desk) =>
  onlyFor('administrators', async (asker) => {
    const { words } = asker.reader;
    const step = START_STEPS.find((each) => each === args.step);
    const changed =
      step === undefined ? null : await changeOffersStart(step, asker.staff.id, startDependencies(desk));
    const view = await offersStartView(desk, asker);
    if (step === undefined || changed === null)
      return { kind: 'whisper', card: offersStartCard(view, asker.reader) };
    const lead = changed.ok
      ? words.text(`done.offers.${step}`)
      : words.text(`refusal.offers.${changed.refusal.reason}`);
    return { kind: 'whisper', card: offersStartCard(view, asker.reader, lead) };
  });

/** Sets the threshold back to where it was before a change: for administrators and whoever answers for offers. */
export const setThresholdBack: ActionHandler =
  async ({ subject }, desk) =>
  async ({ staff, reader }) => {
    const { words } = reader;
    if (!isOneOf(staff.role, 'administrators') && !answersForOffers(staff.id, desk))
      return { kind: 'whisper', card: messageCard(words.text('role.offers')) };
    const { threshold: configured } = offersIn(desk.settings);
    const answered = await answerChange(subject, staff.id, {
      stores: desk.stores,
      configured,
      now: desk.now,
    });
    if (answered.ok) {
      const undo = button(reader, 'button.undo', press('offers.threshold', answered.value.id));
      return {
        kind: 'whisper',
        card: messageCard(textOf('done.offersThreshold', answered.value, configured, reader), {
          type: 'buttons',
          visible: [undo],
          more: [],
          moreLabel: words.text('button.more'),
        }),
      };
    }
    const { refusal } = answered;
    const text =
      refusal.reason === 'already'
        ? words.text('refusal.offersThreshold.already')
        : textOf('refusal.offersThreshold.meanwhile', refusal.newest, configured, reader);
    return { kind: 'whisper', card: messageCard(text) };
  };

function textOf(
  key: 'done.offersThreshold' | 'refusal.offersThreshold.meanwhile',
  row: OfferWatch | null,
  configured: number,
  { words, formats }: Reader,
): string {
  const threshold = standingThreshold(row, configured);
  if (threshold < STOPPED_THRESHOLD) return words.text(key, { percent: formats.percent(100 * threshold) });
  return key === 'done.offersThreshold'
    ? words.text('done.offersThreshold.stopped')
    : words.text('refusal.offersThreshold.meanwhile.stopped');
}
