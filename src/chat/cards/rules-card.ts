import type { AcceptedThresholds } from '../../domain/accepted-thresholds.js';
import type { LevelBorders } from '../../domain/level.js';
import type { Thresholds } from '../../domain/thresholds.js';
import type { Block, Card } from '../card.js';
import { type People, personName } from '../people.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { workingDaysText } from './working-days-text.js';

export interface RulesView {
  readonly settings: Pick<ChatSettings, 'thresholds' | 'quiet' | 'rules'>;
  /** Those of a trained model; null while none was accepted. */
  readonly accepted: AcceptedThresholds | null;
  readonly people: People;
}

/** Which rules are in force, and where each is set. */
export function rulesCard(view: RulesView, reader: Reader): Card {
  const { settings } = view;
  const { words, formats } = reader;
  const { quiet, rules } = settings;
  const title = words.text('rules.title');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      ...levelBlocks(view, reader),
      linesBlock(
        words.text('rules.budget'),
        [
          words.text('rules.cards', { day: rules.cardsPerPersonAndDay, week: rules.cardsPerPersonAndWeek }),
          words.text('rules.cooldown', { count: rules.cooldownDays }),
          words.text('rules.recedes', { count: rules.recedesAfterDays }),
        ],
        'alerts',
        reader,
      ),
      linesBlock(
        words.text('rules.hours'),
        [
          words.text('rules.quiet', {
            from: formats.timeOfDay(quiet.quietHours.from),
            to: formats.timeOfDay(quiet.quietHours.to),
          }),
          words.text('rules.days', { days: workingDaysText(quiet.workingDays, reader) }),
          words.text('rules.ask', { count: rules.askAfterDays }),
        ],
        'clock',
        reader,
      ),
      linesBlock(words.text('rules.night'), [scoringText(rules.scoring, reader)], 'schedule', reader),
      { type: 'text', text: [words.text('rules.how')], isMuted: true },
    ],
  };
}

const DAILY = /^(\d{1,2}) (\d{1,2}) \* \* \*$/;

/** When customers are checked: once a day in words, anything rarer as it is set. */
function scoringText(cron: string, { words, formats }: Reader): string {
  const [, minute, hour] = DAILY.exec(cron) ?? [];
  if (minute === undefined || hour === undefined) return words.text('rules.scoring', { cron });
  const time = formats.timeOfDay(`${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`);
  return words.text('rules.nightly', { time });
}

function levelBlocks({ settings, accepted, people }: RulesView, reader: Reader): Block[] {
  const { words, formats } = reader;
  const points = ({ low, medium, high }: LevelBorders) => words.text('rules.points', { low, medium, high });
  const chances = ({ low, medium, high }: LevelBorders) =>
    words.text('rules.chances', {
      low: formats.percent(low),
      medium: formats.percent(medium),
      high: formats.percent(high),
    });
  const byRules = linesBlock(
    words.text('rules.levels'),
    bordersLines(settings.thresholds, points, reader),
    'churn.levels',
    reader,
  );
  if (accepted === null) return [byRules];
  const lines = bordersLines(accepted, chances, reader);
  const by = words.text('rules.accepted', {
    person: personName(people, accepted.acceptedBy, reader),
    date: formats.date(accepted.acceptedAt),
  });
  const text = `\n${[...lines, by].map((line) => `• ${line}`).join('\n')}`;
  return [{ type: 'text', text: [{ bold: words.text('rules.modelLevels') }, text] }, byRules];
}

function bordersLines(
  { borders, segmentBorders = [] }: Pick<Thresholds, 'borders' | 'segmentBorders'>,
  textOf: (borders: LevelBorders) => string,
  { words }: Reader,
): string[] {
  return [
    textOf(borders),
    ...segmentBorders.map(({ segment, borders: own }) =>
      words.text('rules.ofSegment', {
        segment: segment === '' ? words.text('owners.noSegment') : segment,
        levels: textOf(own),
      }),
    ),
  ];
}

function linesBlock(heading: string, lines: readonly string[], key: string, { words }: Reader): Block {
  const bullets = lines.map((line) => `• ${line}`).join('\n');
  return { type: 'text', text: [{ bold: heading }, `\n${bullets}\n${words.text('rules.setIn', { key })}`] };
}
