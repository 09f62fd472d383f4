import type { Factor, FactorKey } from '../../domain/score.js';
import { type CustomerText, type CustomerTextKey, customerText } from '../customer-text.js';
import type { WordingKey } from '../locales/wording-key.js';
import type { Reader } from '../reader.js';

const OPENERS_SHOWN = 3;
/** Of the customer's own reasons; one that always holds comes beside them. */
const AVOIDED_SHOWN = 2;

/** What an opener is about; two of one kind would say the same thing twice. */
type Topic = 'challenges' | 'cooperation' | 'project' | 'plans';
type OpenerKey = Extract<CustomerTextKey, `opener.${string}`>;
type AvoidKey = Extract<WordingKey, `avoid.${string}`>;

interface Talk {
  readonly topic: Topic;
  readonly opener: OpenerKey;
  /** What had better not be said when this is the reason. */
  readonly avoid: AvoidKey | null;
}

/** How to talk when this is a reason; null where it is nothing that one could talk about. */
const TALKS = {
  contact_frequency: talk('challenges', 'opener.contact_frequency', 'avoid.contact_frequency'),
  reply_time: talk('cooperation', 'opener.reply_time', 'avoid.reply_time'),
  late_payment: talk('cooperation', 'opener.late_payment', 'avoid.late_payment'),
  order_rhythm: talk('project', 'opener.order_rhythm', 'avoid.order_rhythm'),
  order_value: talk('plans', 'opener.order_value', 'avoid.order_value'),
  contact_person: talk('challenges', 'opener.contact_person', 'avoid.contact_person'),
  support_load: talk('challenges', 'opener.support_load', 'avoid.support_load'),
  silence: talk('project', 'opener.silence', 'avoid.silence'),
  own_failings: talk('cooperation', 'opener.own_failings', 'avoid.own_failings'),
  postponed_meetings: talk('cooperation', 'opener.postponed_meetings', 'avoid.postponed_meetings'),
  tone: talk('cooperation', 'opener.tone', 'avoid.tone'),
  interest: talk('plans', 'opener.interest', 'avoid.interest'),
  usage: talk('project', 'opener.usage', 'avoid.usage'),
  data_export: talk('plans', 'opener.data_export', 'avoid.data_export'),
  maintenance: talk('project', 'opener.maintenance', 'avoid.maintenance'),
  compatibility: talk('project', 'opener.compatibility', 'avoid.compatibility'),
  approvals: talk('project', 'opener.approvals', 'avoid.approvals'),
  outside: talk('challenges', 'opener.outside', 'avoid.outside'),
  tenure: null,
  segment: null,
  yearly_value: null,
  renewal: talk('plans', 'opener.renewal', null),
  season: null,
  satisfaction: talk('cooperation', 'opener.satisfaction', null),
} as const satisfies Record<FactorKey, Talk | null>;

const TOPIC_ORDER = ['challenges', 'project', 'plans', 'cooperation'] as const satisfies readonly Topic[];

/**
 * Three ways to open the talk: one for each of the customer's main reasons as far as they differ in topic, then the
 * topics left. None names a reason: the customer is asked, not confronted.
 */
export function openers(factors: readonly Factor[], { words }: Reader): CustomerText[] {
  const chosen = new Map<Topic, OpenerKey>();
  for (const { topic, opener } of talksOf(factors)) if (!chosen.has(topic)) chosen.set(topic, opener);
  for (const topic of TOPIC_ORDER) if (!chosen.has(topic)) chosen.set(topic, `opener.${topic}`);
  return [...chosen.values()].slice(0, OPENERS_SHOWN).map((key) => customerText(words, key));
}

/** What had better not be said: what the customer's main reasons tempt one to say, and what never helps. */
export function phrasesToAvoid(factors: readonly Factor[], { words }: Reader): string[] {
  const own = talksOf(factors).flatMap(({ avoid }) => avoid ?? []);
  const first: readonly AvoidKey[] = own.length === 0 ? ['avoid.order_value'] : own.slice(0, AVOIDED_SHOWN);
  return [...first, 'avoid.stillHappy' as const].map((key) => words.text(key));
}

/** The same in one line, in quotation marks. */
export function avoidText(factors: readonly Factor[], reader: Reader): string {
  const phrases = phrasesToAvoid(factors, reader).map((text) => reader.words.text('quoted', { text }));
  return reader.words.text('alert.avoid', { phrases: phrases.join(' · ') });
}

/** In the order of the factors; what lowers the risk is no reason to talk. */
function talksOf(factors: readonly Factor[]): Talk[] {
  return factors.flatMap(({ signal, points }) => (points > 0 ? (TALKS[signal] ?? []) : []));
}

function talk(topic: Topic, opener: OpenerKey, avoid: AvoidKey | null): Talk {
  return { topic, opener, avoid };
}
