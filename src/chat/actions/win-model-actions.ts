import { promoteWinModel, rollBackWinModel } from '../../feedback/win-model-steps.js';
import { messageCard } from '../cards/message-card.js';
import { modelNumber } from '../cards/model-number.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';
import { versionIn } from './version-in.js';

/** Puts a win model in use before its time in shadow is over: for administrators. */
export const promoteWin: ActionHandler = async ({ subject }, desk) =>
  onlyFor('administrators', async ({ staff, reader: { words } }) => {
    const by = { at: desk.now(), by: staff.id };
    const promoted = await promoteWinModel(desk.stores.trainedModels, versionIn(subject), by);
    const text = promoted.ok
      ? words.text('done.winModelPromoted', { model: modelNumber(promoted.value.id) })
      : words.text(`refusal.model.${promoted.refusal.reason}`);
    return { kind: 'whisper', card: messageCard(text) };
  });

/** Goes back to what gave chances before. */
export const rollBackWin: ActionHandler = async ({ subject }, desk) =>
  onlyFor('administrators', async ({ staff, reader: { words } }) => {
    const by = { at: desk.now(), by: staff.id };
    const back = await rollBackWinModel(desk.stores.trainedModels, versionIn(subject), by);
    if (!back.ok) {
      return { kind: 'whisper', card: messageCard(words.text(`refusal.model.${back.refusal.reason}`)) };
    }
    const text =
      back.value === null
        ? words.text('done.winModelRolledBack.stages')
        : words.text('done.winModelRolledBack', { model: modelNumber(back.value.id) });
    return { kind: 'whisper', card: messageCard(text) };
  });
