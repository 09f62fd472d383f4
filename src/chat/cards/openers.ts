import type { ChurnSignalKey, Factor } from '../../domain/score.js';
import type { WordingKey } from '../locales/wording-key.js';
import type { Reader } from '../reader.js';

const OPENERS_SHOWN = 3;

/** What an opener is about; two of one kind would say the same thing twice. */
type Topic = 'challenges' | 'cooperation' | 'project' | 'plans';

const TOPICS = {
  contact_frequency: 'challenges',
  late_payment: 'cooperation',
  order_rhythm: 'project',
  order_value: 'plans',
  postponed_meetings: 'cooperation',
} as const satisfies Record<ChurnSignalKey, Topic>;

const TOPIC_ORDER = ['challenges', 'project', 'plans', 'cooperation'] as const satisfies readonly Topic[];

/**
 * Three ways to open the talk: one for each of the customer's main reasons as far as they differ in topic, then the
 * topics left. None names a reason: the customer is asked, not confronted.
 */
export function openers(factors: readonly Factor[], { words }: Reader): string[] {
  const chosen = new Map<Topic, OpenerKey>();
  for (const { signal } of factors) {
    const topic = TOPICS[signal];
    if (!chosen.has(topic)) chosen.set(topic, `opener.${signal}`);
  }
  for (const topic of TOPIC_ORDER) if (!chosen.has(topic)) chosen.set(topic, `opener.${topic}`);
  return [...chosen.values()].slice(0, OPENERS_SHOWN).map((key) => words.text(key));
}

type OpenerKey = Extract<WordingKey, `opener.${string}`>;

/** What had better not be said. */
export function phrasesToAvoid({ words }: Reader): string[] {
  return [words.text('avoid.orderLess'), words.text('avoid.stillHappy')];
}

/** The same in one line, in quotation marks. */
export function avoidText(reader: Reader): string {
  const phrases = phrasesToAvoid(reader).map((text) => reader.words.text('quoted', { text }));
  return reader.words.text('alert.avoid', { phrases: phrases.join(' · ') });
}
