import { UNDO_MS } from '../../alerts/lifecycle.js';
import { acceptChurnModel } from '../../feedback/accept-model.js';
import { type UndoAcceptanceRefusal, undoAcceptance } from '../../feedback/undo-acceptance.js';
import type { Block } from '../card.js';
import { messageCard } from '../cards/message-card.js';
import { modelNumber } from '../cards/model-number.js';
import type { Desk } from '../dependencies.js';
import { type People, personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';
import { versionIn } from './version-in.js';

/** Lets a trained model alert, with the levels it proposed: for administrators. */
export const acceptModel: ActionHandler = async ({ subject }, desk) =>
  onlyFor('administrators', async ({ staff, reader }) => {
    const { words, formats } = reader;
    const at = desk.now();
    const accepted = await acceptChurnModel(desk.stores, versionIn(subject), staff.id, at);
    if (!accepted.ok) {
      return { kind: 'whisper', card: messageCard(words.text(`refusal.model.${accepted.refusal.reason}`)) };
    }
    const { modelId: model, acceptedBy, acceptedAt } = accepted.value;
    refreshReports(model, desk);
    if (acceptedBy !== staff.id) {
      const person = personName(await desk.people(), acceptedBy, reader);
      const text = words.text('refusal.model.already', { person, time: formats.dateTime(acceptedAt) });
      return { kind: 'whisper', card: messageCard(text) };
    }
    const undo: Block = {
      type: 'buttons',
      visible: [button(reader, 'button.undo', press('model.undo', subject))],
      more: [],
      moreLabel: words.text('button.more'),
    };
    return {
      kind: 'whisper',
      card: messageCard(words.text('done.modelAccepted', { model: modelNumber(model) }), undo),
    };
  });

/** Takes the acceptance back: what scored before scores again. */
export const undoAcceptModel: ActionHandler = async ({ subject }, desk) =>
  onlyFor('administrators', async ({ staff, reader }) => {
    const by = { staffId: staff.id, at: desk.now(), undoMs: UNDO_MS };
    const undone = await undoAcceptance(desk.stores, versionIn(subject), by);
    if (!undone.ok) {
      return { kind: 'whisper', card: messageCard(refusalText(undone.refusal, await desk.people(), reader)) };
    }
    refreshReports(undone.value, desk);
    const text = reader.words.text('done.modelUndone', { model: modelNumber(undone.value) });
    return { kind: 'whisper', card: messageCard(text) };
  });

/** Not awaited: the answer comes before the platform has changed the card. */
function refreshReports(modelId: string, { refreshModelReports, log }: Desk): void {
  refreshModelReports?.(modelId).catch((error: unknown) => {
    log.warn(
      { modelId, err: error },
      'the report of a model shows an earlier state; pressing again changes nothing',
    );
  });
}

function refusalText(refusal: UndoAcceptanceRefusal, people: People, reader: Reader): string {
  const { words, formats } = reader;
  switch (refusal.reason) {
    case 'nothing_to_undo':
      return words.text('refusal.nothing_to_undo');
    case 'changed_meanwhile':
      return words.text('refusal.model.changed_meanwhile');
    case 'undo_by_other':
      return words.text('refusal.undo_by_other', { person: personName(people, refusal.byId, reader) });
    case 'undo_too_late':
      return words.text('refusal.undo_too_late', { time: formats.dateTime(refusal.at) });
  }
}
