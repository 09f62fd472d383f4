import { TEAM_STAGES } from '../../domain/team-stage.js';
import { changeStage, defaultStage } from '../../measures/stages.js';
import { messageCard } from '../cards/message-card.js';
import { pressedTeam, stageDoneCard, teamName } from '../cards/stage-card.js';
import { personName } from '../people.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';

/** Steps a team to the stage whose preview the administrator has seen, or back. */
export const confirmStage: ActionHandler = async ({ subject, args }, desk) =>
  onlyFor('administrators', async ({ staff, reader }) => {
    const { words } = reader;
    const team = pressedTeam(subject);
    const stage = TEAM_STAGES.find((each) => each === args.stage);
    const seenVersion = Number(args.version);
    if (stage === undefined || !Number.isSafeInteger(seenVersion) || seenVersion < 0) {
      return { kind: 'whisper', card: messageCard(words.text('stageStep.stale')) };
    }
    const held = await desk.stores.teamStages.find(team);
    const before = held?.stage ?? defaultStage(team, desk.stages.defaults);
    if ((held?.version ?? 0) < seenVersion) {
      return { kind: 'whisper', card: messageCard(words.text('stageStep.stale')) };
    }
    const change = { team, stage, seenVersion, actorId: staff.id };
    const changed = await changeStage(desk.stores, change, desk.now());
    if (changed.ok) {
      const { version } = changed.value;
      return { kind: 'whisper', card: stageDoneCard(team, stage, before, version, reader) };
    }
    const { entry } = changed.refusal;
    const text = words.text('stageStep.meanwhile', {
      person: personName(await desk.people(), entry.changedById, reader),
      team: teamName(team, reader),
      stage: words.text(`stage.${entry.stage}`),
    });
    return { kind: 'whisper', card: messageCard(text) };
  });
