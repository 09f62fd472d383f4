import type { MissingSignal } from '../../domain/score.js';
import type { Reader } from '../reader.js';
import { valuesOf } from './factor-text.js';

/** Why a signal could not be measured, in a sentence. */
export function missingText({ signal, reason, values }: MissingSignal, { words, formats }: Reader): string {
  const name = words.text(`signal.${signal}`);
  const source = words.text(`source.${signal}`);
  const tooFew = () => words.text('missing.too_few', { signal: name, source });
  switch (reason) {
    case 'no_source':
      return words.text('missing.no_source', { signal: name, source });
    case 'source_stale': {
      const stale = valuesOf({ values }, 'lastAtMs');
      if (stale === null) return tooFew();
      return words.text('missing.source_stale', {
        signal: name,
        source,
        date: formats.date(new Date(stale.lastAtMs)),
      });
    }
    case 'history_too_short': {
      const history = valuesOf({ values }, 'days', 'daysNeeded', 'readyAtMs');
      if (history === null) return tooFew();
      return words.text('missing.history_too_short', {
        signal: name,
        days: history.days,
        needed: history.daysNeeded,
        date: formats.date(new Date(history.readyAtMs)),
      });
    }
    case 'too_few': {
      const counted = countedOf(values);
      if (counted === null) return tooFew();
      return words.text('missing.too_few.counted', {
        signal: name,
        source,
        have: formats.number(counted.have),
        needed: formats.number(counted.needed),
      });
    }
    case 'no_baseline':
      return words.text('missing.no_baseline', { signal: name });
  }
}

/** What was counted and what was needed: `invoices` beside `invoicesNeeded`. */
function countedOf(values: MissingSignal['values']): { have: number; needed: number } | null {
  for (const [name, have] of Object.entries(values)) {
    const needed = values[`${name}Needed`];
    if (needed !== undefined) return { have, needed };
  }
  return null;
}
