import { isInScope } from '../scope.js';
import { isIn } from '../window.js';
import type { DigestSection } from './section.js';

export interface WeekLeads {
  readonly open: number;
  readonly fresh: number;
  /** Open ones that nobody has; told to those alone who read of the whole company. */
  readonly unowned: number;
  /** The best open one; null where none has a chance. */
  readonly best: { readonly leadId: string; readonly source: string; readonly chance: number } | null;
}

/** New and open leads, and which to begin with. */
export const leads: DigestSection<WeekLeads> = ({ week: { sales, window }, scope }) => {
  const open = (sales?.leads ?? []).filter((lead) => isInScope(scope, lead));
  const fresh = open.filter(({ createdAt }) => isIn(window, createdAt)).length;
  if (open.length === 0) return null;
  const [best = null] = open
    .flatMap(({ leadId, source, chance }) => (chance === null ? [] : [{ leadId, source, chance }]))
    .sort((a, b) => b.chance - a.chance || (a.leadId < b.leadId ? -1 : 1));
  return {
    open: open.length,
    fresh,
    unowned: scope.kind === 'company' ? open.filter(({ ownerId }) => ownerId === null).length : 0,
    best,
  };
};
