import type { MissingSignal } from '../../domain/score.js';
import { lowerFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';
import { valuesOf } from './factor-values.js';

/** Why a signal could not be measured, in a sentence. */
export function missingText(missing: MissingSignal, reader: Reader): string {
  return sentence(missing, reader.words.text(`signal.${missing.signal}`), reader);
}

/**
 * The same for all of them, one sentence for those that lack the same source. What the customer has nothing of is not
 * missing.
 */
export function missingLines(all: readonly MissingSignal[], reader: Reader): string[] {
  const bySource = new Map<string, MissingSignal[]>();
  for (const missing of all.filter(isMissed)) {
    const key = togetherBy(missing, reader);
    bySource.set(key, [...(bySource.get(key) ?? []), missing]);
  }
  return [...bySource.values()].flatMap((together) => {
    const [first] = together;
    const names = together.map(({ signal }, place) => {
      const name = reader.words.text(`signal.${signal}`);
      return place === 0 ? name : lowerFirst(name, reader.words.language);
    });
    if (first === undefined) return [];
    const signals = reader.formats.list(names);
    return together.length > 1 && first.reason === 'too_few'
      ? [reader.words.text('missing.too_few.several', { signals })]
      : [sentence(first, signals, reader)];
  });
}

/** What the customer has nothing of is not missing. */
export function isMissed({ reason }: MissingSignal): boolean {
  return reason !== 'not_applicable';
}

/** What is told in one sentence: everything that a source lacks, and everything there is too little of. */
function togetherBy({ signal, reason }: MissingSignal, { words }: Reader): string {
  if (reason === 'too_few') return reason;
  return reason === 'no_source' ? `${reason} ${words.text(`source.${signal}`)}` : `${reason} ${signal}`;
}

/** @param name of the signal, or of several that lack the same. */
function sentence({ signal, reason, values }: MissingSignal, name: string, reader: Reader): string {
  const { words, formats } = reader;
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
        // A count that was averaged: nobody has a tenth of a machine.
        have: formats.number(Math.floor(counted.have)),
        needed: formats.number(counted.needed),
      });
    }
    case 'no_baseline':
      return words.text('missing.no_baseline', { signal: name });
    case 'not_applicable':
      return words.text('missing.not_applicable', { signal: name });
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
