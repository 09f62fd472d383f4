import type { ActRefusal, RequestedAction } from '../../alerts/act.js';
import type { AlertState } from '../../domain/alert.js';
import { type People, personName } from '../people.js';
import type { Reader } from '../reader.js';
import { outcomeText } from './outcome-text.js';
import { undoRefusalText } from './undo-refusal-text.js';

/** Why a press changed nothing, in a sentence for the person who pressed. */
export function refusalText(
  refusal: ActRefusal,
  action: RequestedAction['name'],
  people: People,
  reader: Reader,
): string {
  const { words, formats } = reader;
  switch (refusal.reason) {
    case 'taken_by':
      return words.text('refusal.taken_by', {
        person: personName(people, refusal.byId, reader),
        time: formats.dateTime(refusal.at),
      });
    case 'already':
      if (action === 'take') return words.text('refusal.already.take');
      return words.text(action === 'hand_over' ? 'refusal.already.hand_over' : 'refusal.already');
    case 'closed':
      return words.text('refusal.closed', { ending: endingText(refusal.state, people, reader) });
    case 'nothing_to_undo':
    case 'undo_too_late':
    case 'undo_overtaken':
    case 'undo_by_other':
      return undoRefusalText(refusal, people, reader);
    case 'reopened_elsewhere':
    case 'unknown_staff':
    case 'gone':
      return words.text(`refusal.${refusal.reason}`);
  }
}

/** How an alert ended, as its own log says it. */
export function endingText(state: AlertState, people: People, reader: Reader): string {
  const { words, formats } = reader;
  if (state.name === 'settled') {
    return words.text(`dealAlert.log.settled.${state.outcome}`, { time: formats.dateTime(state.at) });
  }
  if (state.name === 'resolved') {
    return words.text('log.resolved', {
      outcome: outcomeText(state.outcome, reader) ?? '',
      person: personName(people, state.byId, reader),
      time: formats.dateTime(state.at),
    });
  }
  if (state.name === 'expired' || state.name === 'receded') {
    return words.text(`log.${state.name}`, { time: formats.dateTime(state.at) });
  }
  return '';
}
