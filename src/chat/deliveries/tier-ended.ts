import { tierAt } from '../../domain/tier.js';
import { livingCustomer } from '../../stores/living-customer.js';
import { standingOf } from '../../value/by-hand/override-tier.js';
import { messageCard } from '../cards/message-card.js';
import { button, press } from '../press.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

export const renderTierEnded: DeliveryRenderer<'tier_ended'> = async (
  { overrideId },
  target,
  { stores, settings, now },
) => {
  const override = await stores.tierOverrides.find(overrideId);
  const customer = override === null ? null : await livingCustomer(override.customerId, stores);
  if (override === null || customer === null) return drop(`override ${overrideId} or its customer is gone`);
  const { value, override: newest } = await standingOf(stores, customer.id);
  // It waited for the end of quiet hours, and somebody has said something new meanwhile.
  if (newest !== null && newest.id !== override.id)
    return drop(`override ${overrideId} was followed by another`);
  const reader = await readerAt(target, stores, settings);
  const { words, formats } = reader;
  const about = {
    customer: customer.name,
    tier: words.text(`tier.${override.tier}`),
    date: formats.date(override.until),
  };
  const tier = tierAt(value?.standing ?? null, newest, now());
  const text =
    tier === null
      ? words.text('tierEnded.unknown', about)
      : words.text('tierEnded.text', { ...about, now: words.text(`tier.${tier}`) });
  return plainCard(
    messageCard(text, {
      type: 'buttons',
      visible: [
        button(reader, 'button.tier', press('tier.show', customer.id)),
        button(reader, 'button.tierChange', press('tier.change', customer.id)),
      ],
      more: [],
      moreLabel: words.text('button.more'),
    }),
  );
};
