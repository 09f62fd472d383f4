import { type People, personName } from '../people.js';
import type { Reader } from '../reader.js';

/** Why a step can't be taken back, whatever it was a step of. */
export type UndoRefusal =
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_too_late'; readonly at: Date }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  | { readonly reason: 'undo_overtaken'; readonly byId: string; readonly at: Date };

export function undoRefusalText(refusal: UndoRefusal, people: People, reader: Reader): string {
  const { words, formats } = reader;
  switch (refusal.reason) {
    case 'nothing_to_undo':
      return words.text('refusal.nothing_to_undo');
    case 'undo_too_late':
      return words.text('refusal.undo_too_late', { time: formats.dateTime(refusal.at) });
    case 'undo_by_other':
      return words.text('refusal.undo_by_other', { person: personName(people, refusal.byId, reader) });
    case 'undo_overtaken':
      return words.text('refusal.undo_overtaken', {
        person: personName(people, refusal.byId, reader),
        time: formats.dateTime(refusal.at),
      });
  }
}
