import type { ChurnContext, EventSource } from '../domain/run.js';
import { SOURCE_SERIES } from '../history/sources.js';

/**
 * When the history of all customers together began: the first entry of any source that delivers again and again. A contract
 * or an installation of long ago says nothing about what is known since then; such sources count only where there is no
 * other.
 *
 * @returns Infinity where there is nothing.
 */
export function historyBeganMs(coverage: ChurnContext['coverage']): number {
  const sources = Object.keys(coverage) as EventSource[];
  const regular = sources.filter((source) => SOURCE_SERIES[source].isRegular);
  const counted = regular.length > 0 ? regular : sources;
  return Math.min(
    ...counted.map((source) => coverage[source]?.firstAt.getTime() ?? Number.POSITIVE_INFINITY),
  );
}
