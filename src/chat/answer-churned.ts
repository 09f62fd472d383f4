import { UNDO_MS } from '../alerts/lifecycle.js';
import type { Outcome } from '../domain/outcome.js';
import type { Result } from '../domain/result.js';
import {
  answerPresumedLoss,
  type PresumedLossAnswer,
  type PresumedLossRefusal,
  takeBackPresumedLoss,
} from '../feedback/answer-presumed-loss.js';
import { recordAudit } from './audit.js';
import { churnedCard } from './cards/churned-card.js';
import { messageCard } from './cards/message-card.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { personName } from './people.js';
import { button, press } from './press.js';
import { readChurned } from './read-churned.js';
import type { ChatAnswer } from './request.js';
import { stepArgs } from './undo-step.js';

/** Notes what somebody says about a presumed loss, or takes it back, and shows what is still open. */
export async function answerChurned(
  lossId: string,
  action: PresumedLossAnswer | { readonly name: 'undo'; readonly madeAt?: Date },
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const { staff, reader } = asker;
  const { stores, now } = desk;
  const result: Result<Outcome, PresumedLossRefusal> =
    action.name === 'undo'
      ? await takeBackPresumedLoss(stores.outcomes, lossId, {
          staffId: staff.id,
          at: now(),
          undoMs: UNDO_MS,
          ...(action.madeAt === undefined ? {} : { madeAt: action.madeAt }),
        })
      : await answerPresumedLoss(stores, lossId, action, staff, now());
  if (!result.ok) {
    return { kind: 'whisper', card: messageCard(await refusalText(result.refusal, asker, desk)) };
  }
  const { customerId, outcome, occurredAt, knownAt } = result.value;
  await recordAudit(desk, staff.id, 'presumed_loss_answered', customerId, {
    outcome: action.name === 'undo' ? action.name : outcome,
  });
  const customer = (await stores.customers.find(customerId))?.name ?? customerId;
  const { words, formats } = reader;
  const text =
    action.name === 'undo'
      ? words.text('done.churned.undone', { customer })
      : outcome === 'lost'
        ? words.text('done.churned.lost', { customer, date: formats.date(occurredAt) })
        : words.text('done.churned.denied', { customer });
  const undo =
    action.name === 'undo'
      ? []
      : [
          {
            type: 'buttons',
            visible: [button(reader, 'button.undo', press('churned.undo', lossId, stepArgs(knownAt)))],
            more: [],
            moreLabel: words.text('button.more'),
          } as const,
        ];
  const rest = churnedCard(await readChurned(staff.id, stores), reader);
  return { kind: 'whisper', card: messageCard(text, ...undo, { type: 'divider' }, ...rest.blocks) };
}

/** Why an answer was not taken. */
export async function refusalText(
  refusal: PresumedLossRefusal,
  { reader }: KnownAsker,
  desk: Pick<Desk, 'people'>,
): Promise<string> {
  const { words, formats } = reader;
  const nameOf = async (staffId: string | null) => personName(await desk.people(), staffId, reader);
  const person = ({ saidBy }: Outcome) => nameOf(saidBy);
  switch (refusal.reason) {
    case 'unknown_loss':
      return words.text('refusal.churned.unknown_loss');
    case 'not_asked':
      return refusal.ownerId === null
        ? words.text('refusal.churned.nobodys')
        : words.text('refusal.churned.not_asked', { person: await nameOf(refusal.ownerId) });
    case 'nothing_to_undo':
      return words.text('refusal.nothing_to_undo');
    case 'already':
      return words.text('refusal.churned.already', {
        outcome: words.text(
          refusal.outcome.outcome === 'lost' ? 'button.churned.confirm' : 'button.churned.deny',
        ),
        person: await person(refusal.outcome),
        time: formats.dateTime(refusal.outcome.knownAt),
      });
    case 'undo_overtaken':
      return words.text('refusal.undo_overtaken', {
        person: await person(refusal.outcome),
        time: formats.dateTime(refusal.outcome.knownAt),
      });
    case 'undo_by_other':
      return words.text('refusal.undo_by_other', { person: await person(refusal.outcome) });
    case 'undo_too_late':
      return words.text('refusal.undo_too_late', { time: formats.dateTime(refusal.outcome.knownAt) });
  }
}
