import { wholePercent } from '../../deals/live/detect-drop.js';
import { FALL_ENDS } from '../../digest/sales/sales-week.js';
import type { SectionFacts } from '../../digest/sections/sections.js';
import type { Reader } from '../reader.js';
import { quarterText } from './quarter-text.js';

/** So many sources are told; the rest is behind the command. */
const SOURCES_SHOWN = 5;

/** What is open, and what the quarter is to bring; only since when nothing is known where chances are old. */
export function pipelineLines(facts: SectionFacts<'pipeline'>, reader: Reader, until: Date): string[] {
  const { words, formats } = reader;
  if (facts.kind === 'withheld') {
    return [
      facts.scoredAt === null
        ? words.text('digest.pipeline.never', { count: facts.deals })
        : words.text('digest.pipeline.old', {
            count: facts.deals,
            ago: formats.daysAgo(facts.scoredAt, until),
          }),
    ];
  }
  const { currency, deals, nominalMinor, weightedMinor, quarter } = facts;
  const money = (minor: number) => formats.money(minor, currency);
  const range = (low: number, high: number) =>
    words.text('pipeline.range', { low: money(low), high: money(high) });
  const open = words.text('digest.pipeline', {
    count: deals,
    amount: money(nominalMinor),
    weighted: `${money(weightedMinor)} ${range(facts.lowMinor, facts.highMinor)}`,
  });
  if (quarter === null) return [open];
  const name = quarterText(quarter.key, reader);
  const expected = words.text('digest.pipeline.quarter', {
    quarter: name,
    amount: `${money(quarter.expectedMinor)} ${range(quarter.lowMinor, quarter.highMinor)}`,
  });
  const before =
    quarter.beforeMinor === null
      ? ''
      : ` ${words.text('digest.pipeline.before', { amount: money(quarter.beforeMinor) })}`;
  return [open, `${expected}${before}`];
}

export function dealLines(facts: SectionFacts<'deals'>, { words, formats }: Reader): string[] {
  const { currency, won, lost, fell, ended, first } = facts;
  const money = (minor: number) => formats.money(minor, currency);
  const parts = FALL_ENDS.filter((end) => ended[end] > 0).map((end) =>
    words.text(`digest.fall.${end}`, { count: formats.number(ended[end]) }),
  );
  return [
    ...(won.deals + lost.deals === 0
      ? []
      : [
          words.text('digest.deals.closed', {
            won: formats.number(won.deals),
            wonAmount: money(won.amountMinor),
            lost: formats.number(lost.deals),
            lostAmount: money(lost.amountMinor),
          }),
        ]),
    ...(fell.now + fell.before === 0
      ? []
      : [words.text('digest.deals.fell', { count: fell.now, before: formats.number(fell.before) })]),
    ...first.map(({ dealId, name, from, to }) =>
      words.text('digest.deals.line', {
        deal: name ?? words.text('dealAlert.unnamed', { id: dealId.slice(dealId.indexOf(':') + 1) }),
        from: formats.percent(wholePercent(from)),
        to: formats.percent(wholePercent(to)),
      }),
    ),
    ...(parts.length === 0 ? [] : [words.text('digest.deals.ended', { parts: formats.list(parts) })]),
  ];
}

export function winRateLines({ quarter, trend }: SectionFacts<'winRate'>, reader: Reader): string[] {
  const { words, formats } = reader;
  const { direction, before, now } = trend;
  const percent = ({ won, closed }: typeof now) => formats.percent(Math.round((100 * won) / closed));
  return [
    words.text(direction === 'rose' ? 'digest.winRate.rose' : 'digest.winRate.fell', {
      before: percent(before),
      now: percent(now),
      quarter: quarterText(quarter, reader),
      count: now.closed,
    }),
  ];
}

export function leadLines(
  { open, fresh, unowned, best }: SectionFacts<'leads'>,
  { words, formats }: Reader,
): string[] {
  const parts = [
    words.text('digest.leads', { count: open, fresh: formats.number(fresh) }),
    ...(unowned === 0 ? [] : [words.text('digest.leads.unowned', { count: unowned })]),
    ...(best === null
      ? []
      : [
          words.text('digest.leads.best', {
            lead: words.text('lead.label', {
              number: best.leadId.slice(best.leadId.indexOf(':') + 1),
              about: best.source,
            }),
            percent: words.text('lead.chance', { percent: formats.percent(wholePercent(best.chance)) }),
          }),
        ]),
  ];
  return [parts.join(' ')];
}

/** Those with new advice first. */
export function sourceLines(
  { rows, changed }: SectionFacts<'sources'>,
  { words, formats }: Reader,
): string[] {
  const isChanged = (source: string) => changed.includes(source);
  const told = rows.filter(({ advice }) => advice !== 'too_few');
  const ordered = [
    ...told.filter(({ source }) => isChanged(source)),
    ...told.filter(({ source }) => !isChanged(source)),
  ];
  const lines = ordered.slice(0, SOURCES_SHOWN).map(({ source, winRate, advice }) =>
    words.text(isChanged(source) ? 'digest.sources.changed' : 'digest.sources.line', {
      source,
      percent: formats.percent(Math.round(100 * (winRate ?? 0))),
      advice: words.text(`sources.advice.${advice}`),
    }),
  );
  const left = ordered.length - lines.length;
  return left === 0 ? lines : [...lines, words.text('pipeline.moreRows', { count: left })];
}
