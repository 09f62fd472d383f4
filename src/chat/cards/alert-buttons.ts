import { activeState } from '../../alerts/lifecycle.js';
import type { Alert } from '../../domain/alert.js';
import type { Block, Button } from '../card.js';
import { button, press, SEEN_PRIVATELY } from '../press.js';
import type { Reader } from '../reader.js';
import { stepArgs } from '../undo-step.js';

/** What can be done about an alert in its state: two buttons in sight, the rest in the menu. */
export function alertButtons(
  alert: Alert,
  reader: Reader,
  now: Date,
  isPrivate: boolean,
): Extract<Block, { type: 'buttons' }> | null {
  const args = isPrivate ? SEEN_PRIVATELY : {};
  const take = button(reader, 'button.take', press('alert.take', alert.id, args), 'primary');
  const contact = (style?: Button['style']) =>
    button(reader, 'button.contact', press('alert.contact', alert.id, args), style);
  const resolve = (style?: Button['style']) =>
    button(reader, 'button.resolve', press('alert.resolve', alert.id, args), style);
  const snooze = button(reader, 'button.snooze', press('alert.snooze', alert.id, args));
  const handOver = button(reader, 'button.handOver', press('alert.hand_over', alert.id, args));
  const why = button(reader, 'button.why', press('alert.why', alert.id, args));
  // Nothing that a deal's customer might read comes from its chance.
  const talk =
    alert.kind === 'win' ? [] : [button(reader, 'button.talk', press('alert.talk', alert.id, args))];
  const canUndo = alert.undo !== null && now <= alert.undo.until;
  const undo = canUndo ? [undoButton(alert, args, reader)] : [];
  // Where everybody reads along, amounts are for whoever asks for them.
  const amounts =
    reader.hidesAmounts === true && alert.kind === 'churn'
      ? [button(reader, 'button.amounts', press('customer.show', alert.subjectId))]
      : [];
  const moreLabel = reader.words.text('button.more');
  switch (activeState(alert.state)?.name) {
    case 'open':
      return row([take, contact()], [resolve(), snooze, handOver, why, ...amounts, ...undo], moreLabel);
    case 'taken':
      return row([contact('primary'), resolve()], [snooze, handOver, why, ...amounts, ...undo], moreLabel);
    case 'contacted':
      return row(
        [resolve('primary'), contact()],
        [snooze, handOver, why, ...amounts, ...talk, ...undo],
        moreLabel,
      );
    default:
      return canUndo ? row([...undo, why], [], moreLabel) : null;
  }
}

/** Takes back the step that the reader has in view, and no later one. */
export function undoButton(
  { id, undo }: Pick<Alert, 'id' | 'undo'>,
  args: Readonly<Record<string, string>>,
  reader: Reader,
): Button {
  const step = undo === null ? {} : stepArgs(undo.at);
  return button(reader, 'button.undo', press('alert.undo', id, { ...args, ...step }));
}

function row(
  visible: readonly Button[],
  more: readonly Button[],
  moreLabel: string,
): Extract<Block, { type: 'buttons' }> {
  return { type: 'buttons', visible, more, moreLabel };
}
