import { TEAM_STAGES, type TeamStage } from '../../domain/team-stage.js';
import { readStages } from '../../measures/stages.js';
import { typedHere } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { stageStepCard, stagesCard, teamName } from '../cards/stage-card.js';
import { customerNames } from '../customer-names.js';
import type { Answer, Desk } from '../dependencies.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** How "customers without a team" is typed. */
const NO_TEAM = '-';

/** Where the teams stand; with a team and a stage, what stepping there would have meant, and the button that does it. */
export const stage: CommandHandler = async (argument, desk) => {
  const words = argument.trim().split(/\s+/);
  const wanted = TEAM_STAGES.find((each) => each === words.at(-1)?.toLowerCase());
  if (wanted === undefined) return argument.trim() === '' ? showStages(desk) : explainStage(desk);
  return previewStep(words.slice(0, -1).join(' '), wanted, desk);
};

async function showStages(desk: Desk): Promise<Answer> {
  const [teams, stageOf] = await Promise.all([knownTeams(desk), stagesNow(desk)]);
  return onlyFor('managers', ({ platform, reader }) => {
    const example = typedHere(reader.words.text('stages.example'), platform);
    const lines = teams.map((team) => ({ team, stage: stageOf(team) }));
    return { kind: 'whisper', card: stagesCard(lines, example, reader) };
  });
}

async function explainStage(desk: Desk): Promise<Answer> {
  const teams = await knownTeams(desk);
  return onlyFor('administrators', ({ platform, reader }) => {
    const example = typedHere(reader.words.text('stages.example'), platform);
    const names = reader.formats.list(teams.map((team) => teamName(team, reader)));
    return {
      kind: 'whisper',
      card: messageCard(reader.words.text('stages.unclear', { example, teams: names })),
    };
  });
}

async function previewStep(typed: string, toStage: TeamStage, desk: Desk): Promise<Answer> {
  const teams = await knownTeams(desk);
  const team = teams.find((each) => (each === '' ? NO_TEAM : each.toLowerCase()) === typed.toLowerCase());
  if (team === undefined) return explainStage(desk);
  // What comes next may take a while: only for those who may step a team at all.
  return onlyFor('administrators', async ({ reader }) => {
    const [stageOf, entry] = await Promise.all([stagesNow(desk), desk.stores.teamStages.find(team)]);
    const from = stageOf(team);
    if (from === toStage) {
      const text = reader.words.text('stageStep.already', {
        team: teamName(team, reader),
        stage: reader.words.text(`stage.${toStage}`),
      });
      return { kind: 'whisper', card: messageCard(text) };
    }
    const preview = await desk.stages.preview(team);
    const customerName = await customerNames(
      preview.examples.map(({ customerId }) => customerId),
      desk,
    );
    const version = entry?.version ?? 0;
    const view = { team, stage: from, toStage, version, preview, customerName };
    return { kind: 'whisper', card: stageStepCard(view, reader) };
  });
}

function stagesNow({ stores, stages }: Desk) {
  return readStages(stores.teamStages, stages.defaults);
}

/** Teams of the staff, of the configuration and of earlier steps, and customers without a team. */
async function knownTeams({ people, stores, stages }: Desk): Promise<string[]> {
  const [staff, entries] = await Promise.all([people(), stores.teamStages.all()]);
  const teams = new Set([
    ...[...staff.values()].map(({ team }) => team),
    ...entries.map(({ team }) => team),
    ...Object.keys(stages.defaults.teams),
    '',
  ]);
  return [...teams].sort();
}
