import { type Headline, headlines } from './headlines.js';
import type { DigestScope } from './scope.js';
import { DIGEST_SECTIONS, type DigestSections, SECTION_NAMES } from './sections/sections.js';
import { type Trend, trends } from './trends.js';
import type { Freshness, WeekMaterial } from './week-material.js';

/** With the pipeline's. */
const MOST_CHARTS = 2;

/** What one reader is told of a week. */
export interface WeeklyDigest {
  readonly scope: DigestScope['kind'];
  readonly from: Date;
  readonly until: Date;
  readonly freshness: Freshness;
  /** Whether nothing happened and nothing waits: one line says so. */
  readonly isQuiet: boolean;
  /** At most three. */
  readonly headlines: readonly Headline[];
  /** At most two. */
  readonly trends: readonly Trend[];
  readonly sections: DigestSections;
}

/** A week's digest for one reader, from what was read for all of them. */
export function weeklyDigest(week: WeekMaterial, scope: DigestScope): WeeklyDigest {
  const sections: DigestSections = Object.fromEntries(
    SECTION_NAMES.flatMap((name) => {
      const facts = DIGEST_SECTIONS[name]({ week, scope });
      return facts === null ? [] : [[name, facts]];
    }),
  );
  const top = headlines(week, scope);
  const { success, attention, changes, tasks, deals, winRate, sources } = sections;
  const news = [success, attention, changes, tasks, deals, winRate, sources];
  // Leads that are merely still open are no news.
  const hasNews = news.some((facts) => facts !== undefined) || (sections.leads?.fresh ?? 0) > 0;
  return {
    scope: scope.kind,
    from: week.window.from,
    until: week.window.until,
    freshness: week.freshness,
    isQuiet: !hasNews && top.every(isNothing),
    headlines: top,
    trends: trends(week, scope).slice(0, hasPipelineChart(sections) ? MOST_CHARTS - 1 : MOST_CHARTS),
    sections,
  };
}

/** The pipeline by quarter is drawn where there is something to see: at least two quarters with deals. */
function hasPipelineChart({ pipeline }: DigestSections): boolean {
  if (pipeline?.kind !== 'figures') return false;
  return pipeline.byQuarter.filter(({ key, deals }) => key !== '' && deals > 0).length >= 2;
}

function isNothing(headline: Headline): boolean {
  switch (headline.name) {
    // What is open is no news.
    case 'expected':
      return true;
    case 'handled':
      return headline.now.of === 0;
    case 'overdue':
      return headline.open === 0;
    default:
      return headline.now.customers === 0;
  }
}
