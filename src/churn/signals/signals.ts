import type { History } from '../../domain/history.js';
import type { ChurnContext } from '../../domain/run.js';
import { CHURN_SIGNALS, type ChurnSignalKey } from '../../domain/score.js';
import { firstEventMs } from '../activity.js';
import { sourceProblem } from '../source-state.js';
import { allSilent } from './all-silent.js';
import { approvals } from './approvals.js';
import { compatibility } from './compatibility.js';
import { contactFrequency } from './contact-frequency.js';
import { contactPerson } from './contact-person.js';
import { dataExport } from './data-export.js';
import { interest } from './interest.js';
import { latePayment } from './late-payment.js';
import { maintenance } from './maintenance.js';
import { orderRhythm } from './order-rhythm.js';
import { orderValue } from './order-value.js';
import { outside } from './outside.js';
import { ownFailings } from './own-failings.js';
import { postponedMeetings } from './postponed-meetings.js';
import { replyTime } from './reply-time.js';
import type { MissingReading, SignalDefinition, SignalInput, SignalReading } from './signal.js';
import { supportLoad } from './support-load.js';
import { tone } from './tone.js';
import { usage } from './usage.js';

/** All signals of a churn score: a key without a definition does not compile. */
export const churnSignals: { readonly [Key in ChurnSignalKey]: SignalDefinition & { readonly key: Key } } = {
  contact_frequency: contactFrequency,
  reply_time: replyTime,
  late_payment: latePayment,
  order_rhythm: orderRhythm,
  order_value: orderValue,
  contact_person: contactPerson,
  support_load: supportLoad,
  silence: allSilent,
  own_failings: ownFailings,
  postponed_meetings: postponedMeetings,
  tone,
  interest,
  usage,
  data_export: dataExport,
  maintenance,
  compatibility,
  approvals,
  outside,
};

export type SignalReadings = { readonly [Key in ChurnSignalKey]: SignalReading };

/** Every signal of one customer. @param history as of the context's date. */
export function readSignals(history: History, segment: string, context: ChurnContext): SignalReadings {
  const input = { history, segment, context, firstMs: firstEventMs(history) ?? Number.POSITIVE_INFINITY };
  const readings = CHURN_SIGNALS.map((key) => [key, readSignal(churnSignals[key], input)] as const);
  return Object.fromEntries(readings) as SignalReadings;
}

/** One signal of one customer; missing where too few of its sources deliver. */
export function readSignal(definition: SignalDefinition, input: SignalInput): SignalReading {
  const { sources, neededSources = sources.length } = definition;
  const problems = sources.flatMap((source) => sourceProblem(source, input.context) ?? []);
  if (sources.length - problems.length >= neededSources) return definition.measure(input);
  // A source that has gone quiet tells more than one that was never there.
  const stale = problems.find(({ reason }) => reason === 'source_stale');
  return stale ?? (problems[0] as MissingReading);
}
