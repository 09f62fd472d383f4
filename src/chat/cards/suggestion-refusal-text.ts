import { LEVELS } from '../../domain/level.js';
import type { GateRefusal, GateRule } from '../../service/gate/gate-rule.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';

/** What forbids selling, be the product what it may; everything else merely makes it pointless now. */
const DO_NOT_SELL: ReadonlySet<GateRule> = new Set([
  'emergency',
  'distress',
  'complaint',
  'cancellation',
  'escalation',
  'churn_alert',
  'opted_out',
  'said_never',
  'objected_to_scoring',
  'person_without_consent',
  'words_stop',
  'angry',
  'rated_badly',
]);

const REASONS_SHOWN = 3;
/** Of what a customer wrote. */
const WORDS_LETTERS = 60;

/** Whether agents had better be warned, instead of being told nothing. */
export function forbidsSelling(refusals: readonly GateRefusal[]): boolean {
  return refusals.some(({ rule }) => DO_NOT_SELL.has(rule));
}

/** Why nothing is suggested, in the order in which the gate has judged; each sentence once. */
export function refusalTexts(refusals: readonly GateRefusal[], reader: Reader): string[] {
  const stops = refusals.filter(({ rule }) => DO_NOT_SELL.has(rule));
  // What forbids it says enough; that nothing would fit either is of no interest then.
  const rules = new Set<string>(refusals.map(({ rule }) => rule));
  const told = (stops.length > 0 ? stops : refusals).filter(
    // What is known already needn't be read from the words as well.
    ({ rule, values }) => rule !== 'words_stop' || !rules.has(ALSO_KNOWN_AS[String(values.class)] ?? ''),
  );
  const missing = told.filter(({ rule }) => rule === 'not_ready').map(({ values }) => values.missing);
  const texts = told.map((each) => refusalText(each, missing.map(String), reader));
  return [...new Set(texts)].slice(0, REASONS_SHOWN);
}

const ALSO_KNOWN_AS: Readonly<Record<string, GateRule>> = {
  complaint: 'complaint',
  cancellation: 'cancellation',
  emergency: 'emergency',
  distress: 'distress',
  opt_out: 'opted_out',
};
const MISSING = ['products', 'segments', 'success_figure', 'owner', 'privacy_notice'] as const;
const FACTS = [
  'customer',
  'consents',
  'tickets',
  'ticket',
  'departures',
  'alert',
  'ledger',
  'product',
] as const;
const STOPS = ['complaint', 'cancellation', 'emergency', 'distress', 'opt_out'] as const;
const UNREAD = ['no_text', 'too_short', 'too_long', 'unknown_language'] as const;

function refusalText({ rule, values }: GateRefusal, missing: readonly string[], reader: Reader): string {
  const { words, formats } = reader;
  const date = () => formats.date(new Date(Number(values.until ?? 0)));
  switch (rule) {
    case 'not_ready': {
      const parts = MISSING.filter((each) => missing.includes(each));
      const told = parts.map((each) => words.text(`suggestionMissing.${each}`));
      return words.text('suggestionRefusal.not_ready', { missing: formats.list(told) });
    }
    case 'unknown': {
      const fact = FACTS.find((each) => each === values.fact) ?? 'other';
      return words.text('suggestionRefusal.unknown', { fact: words.text(`suggestionFact.${fact}`) });
    }
    case 'churn_alert': {
      const level = LEVELS.find((each) => each === values.level) ?? 'high';
      return words.text('suggestionRefusal.churn_alert', {
        level: words.text(`level.${level}`).toLocaleLowerCase(words.language),
      });
    }
    case 'frequency_cap':
    case 'said_no':
      return words.text(`suggestionRefusal.${rule}`, { date: date() });
    case 'words_unread': {
      const why = UNREAD.find((each) => each === values.why) ?? 'other';
      return words.text('suggestionRefusal.words_unread', { why: words.text(`suggestionUnread.${why}`) });
    }
    case 'words_stop': {
      const found = STOPS.find((each) => each === values.class) ?? 'complaint';
      const as = { class: words.text(`suggestionStop.${found}`) };
      return values.words === undefined
        ? words.text('suggestionRefusal.words_stop', as)
        : words.text('suggestionRefusal.words_stop.by', {
            ...as,
            words: shortened(String(values.words), WORDS_LETTERS),
          });
    }
    case 'not_the_moment':
      return words.text(
        values.why === 'appointment' ? 'suggestionRefusal.appointment' : 'suggestionRefusal.not_the_moment',
      );
    default:
      return words.text(`suggestionRefusal.${rule}`);
  }
}
