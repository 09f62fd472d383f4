import type { Route } from '../../alerts/routing.js';
import type { RoutesInto } from '../../alerts/stored-routes.js';
import type { Level } from '../../domain/level.js';
import type { StoredRoute } from '../../domain/stored-route.js';
import { lowerFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';

interface Conditions {
  readonly segment?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly team?: string | null | undefined;
  readonly level?: Level | null | undefined;
}

/** Which warnings a route is for: "segment Retail, level high", or all. */
export function conditionsText({ segment, region, team, level }: Conditions, { words }: Reader): string {
  const parts = [
    ...(segment ? [words.text('route.segment.is', { segment })] : []),
    ...(region ? [words.text('route.region.is', { region })] : []),
    ...(team ? [words.text('route.team.is', { team })] : []),
    ...(level
      ? [words.text('route.level.is', { level: lowerFirst(words.text(`level.${level}`), words.language) })]
      : []),
  ];
  return parts.length === 0 ? words.text('route.all') : parts.join(', ');
}

/** What a connected channel is for, in a few words. */
export function routeText({ purpose, conditions }: StoredRoute, reader: Reader): string {
  const { words } = reader;
  return purpose === 'churn'
    ? words.text('route.warnings', { which: conditionsText(conditions, reader) })
    : words.text(`routePurpose.${purpose}`);
}

/** Everything that a channel gets, one line each; empty where nothing is posted. */
export function routesIntoLines(into: RoutesInto, reader: Reader): string[] {
  const { words } = reader;
  return [
    ...into.churn.map((route: Route) =>
      words.text('route.warnings', { which: conditionsText(route, reader) }),
    ),
    ...(into.isManagement ? [words.text('routePurpose.management')] : []),
    ...(into.isFallback ? [words.text('routePurpose.fallback')] : []),
    ...(into.isAdministrators ? [words.text('routePurpose.administrators')] : []),
  ];
}
