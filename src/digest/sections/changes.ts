import { isFresh } from '../freshness.js';
import { isInScope } from '../scope.js';
import { isIn } from '../window.js';
import type { DigestSection } from './section.js';

export interface Changes {
  /** Null while data are missing: a hole in them must not look like a quiet week. */
  readonly opened: { readonly now: number; readonly before: number } | null;
  /** To a higher or a lower level. */
  readonly raised: number;
  readonly fell: number;
  readonly ended: Readonly<Record<'saved' | 'lost' | 'never_at_risk' | 'receded' | 'expired', number>>;
}

/** What is different from the week before. */
export const changes: DigestSection<Changes> = ({ week: { cases, window, freshness }, scope }) => {
  const own = cases.filter((each) => isInScope(scope, each));
  const openedIn = (span: typeof window.before) => own.filter((each) => isIn(span, each.openedAt)).length;
  const moved = (timesOf: (each: (typeof own)[number]) => readonly Date[]) =>
    own.flatMap(timesOf).filter((at) => isIn(window, at)).length;
  const ended = own.filter((each) => isIn(window, each.ended?.at ?? null));
  const answered = (outcome: 'saved' | 'lost' | 'never_at_risk') =>
    ended.filter((each) => each.ended?.how === 'resolved' && each.outcome === outcome).length;
  const counted = (how: 'receded' | 'expired') => ended.filter((each) => each.ended?.how === how).length;
  const facts: Changes = {
    opened: isFresh(freshness) ? { now: openedIn(window), before: openedIn(window.before) } : null,
    raised: moved(({ raisedAt }) => raisedAt),
    fell: moved(({ fellAt }) => fellAt),
    ended: {
      saved: answered('saved'),
      lost: answered('lost'),
      never_at_risk: answered('never_at_risk'),
      receded: counted('receded'),
      expired: counted('expired'),
    },
  };
  const { now = 0, before = 0 } = facts.opened ?? {};
  return now + before + facts.raised + facts.fell + ended.length === 0 ? null : facts;
};
