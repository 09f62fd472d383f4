import { UNDO_MS } from '../alerts/lifecycle.js';
import type { Customer } from '../domain/customer.js';
import { type TierOverride, tierAt } from '../domain/tier.js';
import {
  endOverride,
  type OverrideRefusal,
  type UndoneStep,
  undoOverride,
} from '../value/by-hand/end-override.js';
import { type Overridden, standingOf } from '../value/by-hand/override-tier.js';
import { recordAudit } from './audit.js';
import type { Block } from './card.js';
import { messageCard } from './cards/message-card.js';
import { undoRefusalText } from './cards/undo-refusal-text.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { button, press } from './press.js';
import type { Reader } from './reader.js';
import type { ChatAnswer } from './request.js';

/** Says that a customer's class is set by hand, with the way back. */
export async function answerGivenTier(
  customer: Customer,
  { override, replacedId }: Overridden,
  { reader }: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  await desk.refreshOverviews?.([customer.id]);
  const { words, formats } = reader;
  const text = words.text('done.tier.given', {
    customer: customer.name,
    tier: words.text(`tier.${override.tier}`),
    date: formats.date(override.until),
  });
  const step = { what: 'given', madeAt: override.at, replacedId } as const;
  return { kind: 'whisper', card: messageCard(text, undoRow(override.id, step, reader)) };
}

/** Ends what was set by hand, and says what holds now. */
export async function endAndAnswer(
  override: TierOverride,
  customer: Customer,
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const { staff, reader } = asker;
  const at = desk.now();
  const ended = await endOverride(desk.stores, override.id, customer, { byId: staff.id, at });
  if (!ended.ok) return refusal(ended.refusal, asker, desk);
  await recordAudit(desk, staff.id, 'tier_changed', customer.id, { ended: '1' });
  await desk.refreshOverviews?.([customer.id]);
  const step = { what: 'ended', madeAt: at, replacedId: null } as const;
  const text = await nowText(customer, reader, desk);
  return { kind: 'whisper', card: messageCard(text, undoRow(override.id, step, reader)) };
}

/** Takes the last step back where its author asks within ten minutes. */
export async function undoAndAnswer(
  overrideId: string,
  customer: Customer,
  undone: UndoneStep,
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const { staff, reader } = asker;
  const step = { byId: staff.id, at: desk.now(), undoMs: UNDO_MS };
  const result = await undoOverride(desk.stores, overrideId, customer, undone, step);
  if (!result.ok) return refusal(result.refusal, asker, desk);
  await recordAudit(desk, staff.id, 'tier_changed', customer.id, { undone: undone.what });
  await desk.refreshOverviews?.([customer.id]);
  return { kind: 'whisper', card: messageCard(reader.words.text('done.undone')) };
}

async function nowText(
  { id, name }: Customer,
  { words }: Reader,
  { stores, now }: Pick<Desk, 'stores' | 'now'>,
): Promise<string> {
  const { value, override } = await standingOf(stores, id);
  const tier = tierAt(value?.standing ?? null, override, now());
  return tier === null
    ? words.text('done.tier.endedUnknown', { customer: name })
    : words.text('done.tier.ended', { customer: name, tier: words.text(`tier.${tier}`) });
}

function undoRow(id: string, { what, madeAt, replacedId }: UndoneStep, reader: Reader): Block {
  const args = {
    what,
    step: String(madeAt.getTime()),
    ...(replacedId === null ? {} : { replaced: replacedId }),
  };
  return {
    type: 'buttons',
    visible: [button(reader, 'button.undo', press('tier.undo', id, args))],
    more: [],
    moreLabel: reader.words.text('button.more'),
  };
}

async function refusal(
  refused: OverrideRefusal,
  { reader }: KnownAsker,
  desk: Pick<Desk, 'people'>,
): Promise<ChatAnswer> {
  const text = async (): Promise<string> => {
    switch (refused.reason) {
      case 'gone':
        return reader.words.text('refusal.tier.gone');
      case 'not_standing':
        return reader.words.text('refusal.tier.not_standing');
      default:
        return undoRefusalText(refused, await desk.people(), reader);
    }
  };
  return { kind: 'whisper', card: messageCard(await text()) };
}
