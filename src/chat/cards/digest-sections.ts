import { SECTION_NAMES, type SectionFacts, type SectionName } from '../../digest/sections/sections.js';
import type { WeeklyDigest } from '../../digest/weekly-digest.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import { dealLines, leadLines, pipelineLines, sourceLines, winRateLines } from './digest-sales.js';
import { modelNumber } from './model-number.js';
import { rulesText } from './rules-notice.js';
import { serviceHeadlines, serviceLine } from './service-figures-parts.js';
import { customerMoveText } from './tier-move-text.js';
import { outcomeLines } from './value-figures-parts.js';

/** One part of the digest in words. */
export interface DigestPart {
  readonly name: SectionName;
  readonly heading: string;
  readonly lines: readonly string[];
}

type LinesOf<Name extends SectionName> = (facts: SectionFacts<Name>, reader: Reader, until: Date) => string[];

/** How each part is said; a part without words does not compile. */
const LINES: { readonly [Name in SectionName]: LinesOf<Name> } = {
  success: successLines,
  attention: attentionLines,
  changes: changeLines,
  pipeline: pipelineLines,
  deals: dealLines,
  winRate: winRateLines,
  leads: leadLines,
  sources: sourceLines,
  tasks: ({ now, before }, { words, formats }) => [
    words.text('digest.tasks', { count: now, before: formats.number(before) }),
  ],
  moves: moveLines,
  value: outcomeLines,
  offers: offerLines,
  adoption: adoptionLines,
  model: modelLines,
};

/** The parts that have something to say: on a card and in a terminal alike. */
export function digestParts(
  { sections, until }: Pick<WeeklyDigest, 'sections' | 'until'>,
  reader: Reader,
): DigestPart[] {
  return SECTION_NAMES.flatMap((name) => {
    const lines = linesOf(name, sections[name], reader, until);
    return lines.length === 0 ? [] : [{ name, heading: reader.words.text(`digest.section.${name}`), lines }];
  });
}

function linesOf<Name extends SectionName>(
  name: Name,
  facts: SectionFacts<Name> | undefined,
  reader: Reader,
  until: Date,
): string[] {
  return facts === undefined ? [] : LINES[name](facts, reader, until);
}

function successLines(facts: SectionFacts<'success'>, { words, formats }: Reader): string[] {
  if (facts.kind === 'all_in_time') {
    return [words.text('digest.success.allInTime', { alerts: formats.number(facts.alerts) })];
  }
  const { customer, yearlyValue, team } = facts;
  const saved =
    yearlyValue === null
      ? words.text('digest.success.saved', { customer })
      : words.text('digest.success.savedWorth', {
          customer,
          amount: formats.money(yearlyValue.amountMinor, yearlyValue.currency),
        });
  return [team === null ? saved : `${saved} ${words.text('digest.success.team', { team })}`];
}

function attentionLines(
  { overdue, first, escalated, breached }: SectionFacts<'attention'>,
  reader: Reader,
  until: Date,
): string[] {
  const { words } = reader;
  return [
    ...(overdue === 0 ? [] : [words.text('digest.attention.overdue', { count: overdue })]),
    ...first.map(({ name, level, dueAt }) =>
      words.text('digest.attention.line', {
        level: words.text(`level.${level}`),
        customer: name,
        due: dueText(dueAt, until, reader),
      }),
    ),
    ...(escalated === 0 ? [] : [words.text('digest.attention.escalated', { count: escalated })]),
    ...(breached === 0 ? [] : [words.text('digest.attention.breached', { count: breached })]),
  ];
}

/** Shares alone: what is in money needs a currency, and a channel that is marked for it. */
function offerLines(facts: SectionFacts<'offers'>, reader: Reader): string[] {
  return serviceHeadlines(facts, null, '', reader).map((row) => serviceLine(row, reader));
}

const ENDS = ['saved', 'lost', 'never_at_risk', 'receded', 'expired'] as const;

function changeLines(
  { opened, raised, fell, ended }: SectionFacts<'changes'>,
  { words, formats }: Reader,
): string[] {
  const parts = ENDS.filter((end) => ended[end] > 0).map((end) =>
    words.text(`digest.ended.${end}`, { count: formats.number(ended[end]) }),
  );
  return [
    ...(opened === null
      ? []
      : [words.text('digest.changes.opened', { count: opened.now, before: formats.number(opened.before) })]),
    ...(raised + fell === 0
      ? []
      : [
          words.text('digest.changes.levels', { raised: formats.number(raised), fell: formats.number(fell) }),
        ]),
    ...(parts.length === 0 ? [] : [words.text('digest.changes.ended', { parts: formats.list(parts) })]),
  ];
}

function moveLines(facts: SectionFacts<'moves'>, reader: Reader): string[] {
  const { words, formats } = reader;
  const ways = (['up', 'down', 'atRisk', 'calm'] as const).filter((way) => facts[way] > 0);
  const parts = ways.map((way) => words.text(`digest.moves.${way}`, { count: formats.number(facts[way]) }));
  return [
    words.text('digest.moves', { parts: formats.list(parts) }),
    ...facts.first.map(({ move, customer }) => customerMoveText(move, customer.name, reader)),
  ];
}

function adoptionLines({ teams, withheld }: SectionFacts<'adoption'>, { words, formats }: Reader): string[] {
  return [
    ...teams.map(({ team, posted, acted, logged }) =>
      words.text('digest.adoption.team', {
        team,
        posted,
        acted: formats.number(acted),
        logged: formats.number(logged),
      }),
    ),
    ...(withheld === 0 ? [] : [words.text('digest.adoption.withheld', { count: withheld })]),
  ];
}

function modelLines(
  { activeId, waitingId, trainedIds, readiness }: SectionFacts<'model'>,
  reader: Reader,
): string[] {
  const { words, formats } = reader;
  const rules = readiness === null ? words.text('digest.model.rules') : rulesText(readiness, reader);
  return [
    activeId === null ? rules : words.text('digest.model.active', { model: modelNumber(activeId) }),
    ...(waitingId === null ? [] : [words.text('digest.model.waiting', { model: modelNumber(waitingId) })]),
    ...(trainedIds.length === 0
      ? []
      : [
          words.text('digest.model.trained', {
            count: trainedIds.length,
            models: formats.list(trainedIds.map(modelNumber)),
          }),
        ]),
  ];
}
