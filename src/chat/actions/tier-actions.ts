import type { Customer } from '../../domain/customer.js';
import type { TierOverride } from '../../domain/tier.js';
import { livingCustomer } from '../../stores/living-customer.js';
import { endAndAnswer, undoAndAnswer } from '../answer-tier.js';
import { messageCard } from '../cards/message-card.js';
import type { Answer, Desk, KnownAsker } from '../dependencies.js';
import { mayChangeValue } from '../may-change-value.js';
import { notAsked } from '../personal-matter.js';
import type { ChatAnswer } from '../request.js';
import { stepIn } from '../undo-step.js';
import type { ActionHandler } from './action-handler.js';

/** Ends a class that was set by hand. */
export const endTier: ActionHandler = ({ subject }, desk) =>
  aboutOverride(subject, desk, (override, customer, asker) => endAndAnswer(override, customer, asker, desk));

/** Takes the setting or the ending back. */
export const undoTier: ActionHandler = ({ subject, args }, desk) =>
  aboutOverride(subject, desk, (override, customer, asker) => {
    const what = args.what === 'ended' ? 'ended' : 'given';
    const { madeAt = new Date(0) } = stepIn(args);
    const step = { what, madeAt, replacedId: args.replaced ?? null } as const;
    return undoAndAnswer(override.id, customer, step, asker, desk);
  });

async function aboutOverride(
  id: string,
  desk: Desk,
  answer: (override: TierOverride, customer: Customer, asker: KnownAsker) => Promise<ChatAnswer>,
): Promise<Answer> {
  const [override, people] = await Promise.all([desk.stores.tierOverrides.find(id), desk.people()]);
  const customer = override === null ? null : await livingCustomer(override.customerId, desk.stores);
  return (asker) => {
    if (override === null || customer === null) {
      return { kind: 'whisper', card: messageCard(asker.reader.words.text('refusal.tier.gone')) };
    }
    return mayChangeValue(customer, asker, people) ? answer(override, customer, asker) : notAsked(asker);
  };
}
