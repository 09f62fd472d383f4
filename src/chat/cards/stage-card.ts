import { LEVELS } from '../../domain/level.js';
import type { TeamStage } from '../../domain/team-stage.js';
import type { StagePreview } from '../../measures/stage-preview.js';
import type { Block, Card, CardAction } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';

/** One team with where it stands. */
export interface TeamAtStage {
  readonly team: string;
  readonly stage: TeamStage;
}

export interface StageStepView extends TeamAtStage {
  readonly toStage: TeamStage;
  /** Of the entry as it is now, 0 for none: the change is made over this one only. */
  readonly version: number;
  readonly preview: StagePreview;
  readonly customerName: (customerId: string) => string;
}

/** Where each team stands, and how one is stepped up. */
export function stagesCard(teams: readonly TeamAtStage[], example: string, reader: Reader): Card {
  const { words } = reader;
  const title = words.text('stages.title');
  const lines = teams.map(({ team, stage }) =>
    words.text('stages.line', { team: teamName(team, reader), stage: words.text(`stage.${stage}`) }),
  );
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [lines.join('\n')] },
      { type: 'text', text: [words.text('stages.how', { example })], isMuted: true },
    ],
  };
}

/** What would have happened had the team been told, and the button that steps it. */
export function stageStepCard(view: StageStepView, reader: Reader): Card {
  const { team, stage, toStage, version } = view;
  const { words } = reader;
  const title = words.text('stageStep.title', {
    team: teamName(team, reader),
    from: words.text(`stage.${stage}`),
    to: words.text(`stage.${toStage}`),
  });
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [words.text(`stageMeans.${toStage}`)] },
      ...previewBlocks(view, reader),
      {
        type: 'buttons',
        visible: [button(reader, 'button.stageConfirm', stepPress(team, toStage, version), 'primary')],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}

/** Says that a team was stepped, with the way back. */
export function stageDoneCard(
  team: string,
  stage: TeamStage,
  before: TeamStage,
  version: number,
  reader: Reader,
): Card {
  const { words } = reader;
  const text = words.text(stage === 'observe' ? 'stageStep.done.observe' : 'stageStep.done', {
    team: teamName(team, reader),
    stage: words.text(`stage.${stage}`),
  });
  return {
    summary: text,
    blocks: [
      { type: 'text', text: [text] },
      {
        type: 'buttons',
        visible: [button(reader, 'button.undo', stepPress(team, before, version))],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}

/** Whose subject is a team; marked, because a team may be the empty text. */
const TEAM_SUBJECT = 'team:';

function stepPress(team: string, stage: TeamStage, version: number): CardAction {
  return press('stage.confirm', `${TEAM_SUBJECT}${team}`, { stage, version: String(version) });
}

/** The team that a press is about. */
export function pressedTeam(subject: string): string {
  return subject.slice(TEAM_SUBJECT.length);
}

export function teamName(team: string, { words }: Reader): string {
  return team === '' ? words.text('stages.noTeam') : team;
}

function previewBlocks({ preview, customerName }: StageStepView, { words, formats }: Reader): Block[] {
  const { alerts, customers, examples, weeks, source } = preview;
  const basis = words.text(source === 'decisions' ? 'stageStep.fromNights' : 'stageStep.fromBacktest');
  const from: Block = { type: 'text', text: [basis], isMuted: true };
  if (customers === 0) {
    return [{ type: 'text', text: [{ bold: words.text('stageStep.none', { weeks }) }] }, from];
  }
  const { high, medium, low } = alerts;
  const lines = examples.map(({ customerId, level, asOf }) =>
    words.text('stageStep.example', {
      level: words.text(`level.${level}`),
      customer: customerName(customerId),
      date: formats.date(asOf),
    }),
  );
  return [
    {
      type: 'text',
      text: [{ bold: words.text('stageStep.counts', { weeks, high, medium, low }) }, `\n${lines.join('\n')}`],
    },
    from,
  ];
}

export interface ObservedView {
  readonly customers: readonly {
    readonly customerId: string;
    readonly level: (typeof LEVELS)[number];
    readonly risk: number;
  }[];
  readonly asOf: Date | null;
  readonly customerName: (customerId: string) => string;
}

const OBSERVED_SHOWN = 15;

/** Customers at a level in teams that only observe: for those who decide whether to step up. */
export function observedCard({ customers, asOf, customerName }: ObservedView, reader: Reader): Card {
  const { words, formats } = reader;
  const title = words.text('observed.title');
  if (customers.length === 0 || asOf === null) {
    return {
      summary: title,
      blocks: [
        { type: 'title', text: title },
        { type: 'text', text: [words.text('observed.none')] },
      ],
    };
  }
  const counts = LEVELS.map((level) => customers.filter((each) => each.level === level).length);
  const [low = 0, medium = 0, high = 0] = counts;
  const shown = customers.slice(0, OBSERVED_SHOWN);
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      {
        type: 'text',
        text: [words.text('observed.counts', { high, medium, low, date: formats.date(asOf) })],
      },
      {
        type: 'menu',
        label: words.text('observed.menu'),
        options: shown.map(({ customerId, level }) => ({
          text: words.text('observed.option', {
            level: words.text(`level.${level}`),
            customer: customerName(customerId),
          }),
          press: press('customer.show', customerId),
        })),
      },
    ],
  };
}
