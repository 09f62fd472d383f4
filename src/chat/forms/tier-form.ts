import { spanOfDays, todayIn } from '../../alerts/absent-days.js';
import { type Tier, tiersOf } from '../../domain/tier.js';
import { DAY_MS } from '../../domain/time.js';
import { overrideTier } from '../../value/by-hand/override-tier.js';
import type { ActionHandler } from '../actions/action-handler.js';
import { answerGivenTier } from '../answer-tier.js';
import { recordAudit } from '../audit.js';
import type { Form } from '../card.js';
import { messageCard } from '../cards/message-card.js';
import type { TierView } from '../cards/tier-card.js';
import { readComingDay } from '../commands/read-days.js';
import { dayLater } from '../commands/typed-day.js';
import { mayChangeValue } from '../may-change-value.js';
import { notAsked } from '../personal-matter.js';
import { readTier } from '../read-tier.js';
import type { Reader } from '../reader.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { noteInput, select } from './inputs.js';
import { chosen, noteProblem, problems, typed } from './read-values.js';

const USUAL_DAYS = 90;
const MOST_DAYS = 366;
const DATE_LENGTH = 40;

/** Opens the form that sets a customer's class by hand. */
export const openTierForm: ActionHandler = async ({ subject }, desk) => {
  const view = await readTier(subject, desk);
  return (asker) => {
    if (view === null)
      return { kind: 'whisper', card: messageCard(asker.reader.words.text('customer.gone')) };
    if (!mayChangeValue(view.customer, asker, view.people)) return notAsked(asker);
    return { kind: 'form', form: tierForm(view, asker.reader) };
  };
};

function tierForm({ customer, value, override, now }: TierView, { words, timezone }: Reader): Form {
  const tiers = tiersOf(value?.standing.scheme ?? 'classes');
  const options = tiers.map((tier) => ({ value: tier, text: words.text(`tier.${tier}`) }));
  const tier = select('tier', words.text('form.tier.tier'), options, false);
  const initial = tiers.find((each) => each === (override?.tier ?? value?.standing.tier));
  const until = dayLater(todayIn(timezone, now), USUAL_DAYS);
  const reason = noteInput('reason', words.text('form.tier.reason'), words.text('form.tier.reasonHint'));
  return {
    id: 'tier',
    subject: customer.id,
    title: words.text('form.tier.title'),
    submitText: words.text('form.save'),
    cancelText: words.text('form.cancel'),
    intro: [words.text('form.tier.intro', { customer: customer.name })],
    inputs: [
      initial === undefined ? tier : { ...tier, initial },
      {
        kind: 'text',
        name: 'until',
        label: words.text('form.tier.until'),
        hint: words.text('form.tier.untilHint', { example: until }),
        isMultiline: false,
        isOptional: false,
        initial: until,
        maxLength: DATE_LENGTH,
      },
      { ...reason, isOptional: false },
    ],
  };
}

export const submitTier: SubmitHandler = async ({ subject, values }, desk) => {
  const view = await readTier(subject, desk);
  return async (asker) => {
    const { reader, staff } = asker;
    const { words } = reader;
    if (view === null) return { kind: 'whisper', card: messageCard(words.text('customer.gone')) };
    if (!mayChangeValue(view.customer, asker, view.people)) return notAsked(asker);
    const at = desk.now();
    const tiers: readonly Tier[] = tiersOf(view.value?.standing.scheme ?? 'classes');
    const tier = chosen(values, 'tier', tiers);
    const reason = typed(values, 'reason');
    const until = readUntil(typed(values, 'until'), reader, at);
    const wrong = problems({
      tier: tier === null ? words.text('error.choose') : null,
      until: until instanceof Date ? null : until,
      reason: reason === null ? words.text('error.reason') : noteProblem(reason, reader),
    });
    if (wrong !== null || tier === null || reason === null || !(until instanceof Date))
      return withErrors(wrong ?? {});
    const { customer } = view;
    const given = { customerId: customer.id, team: customer.team, tier, reason, until, byId: staff.id };
    const overridden = await overrideTier(desk.stores, given, at);
    await recordAudit(desk, staff.id, 'tier_changed', customer.id, { tier, until: until.toISOString() });
    return answerGivenTier(customer, overridden, asker, desk);
  };
};

/** The last moment of a day as people type it, or what is wrong with it. */
function readUntil(text: string | null, { words, timezone }: Reader, now: Date): Date | string {
  const today = todayIn(timezone, now);
  const day = text === null ? null : readComingDay(text, today);
  if (day === null) return words.text('error.date', { example: dayLater(today, USUAL_DAYS) });
  if (day < today) return words.text('error.dateBehind');
  if (Date.parse(day) - Date.parse(today) > MOST_DAYS * DAY_MS) return words.text('error.dateFar');
  return new Date(spanOfDays(day, day, timezone).endsAt.getTime() - 1);
}
