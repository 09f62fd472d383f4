import type { ChurnSignalKey } from '../../domain/score.js';
import { sourceProblem } from '../source-state.js';
import { contactFrequency } from './contact-frequency.js';
import { latePayment } from './late-payment.js';
import { orderRhythm } from './order-rhythm.js';
import { orderValue } from './order-value.js';
import { postponedMeetings } from './postponed-meetings.js';
import type { SignalDefinition, SignalInput, SignalReading } from './signal.js';

/** All signals of a churn score: a key without a definition does not compile. */
export const churnSignals = {
  contact_frequency: contactFrequency,
  late_payment: latePayment,
  order_rhythm: orderRhythm,
  order_value: orderValue,
  postponed_meetings: postponedMeetings,
} as const satisfies { readonly [Key in ChurnSignalKey]: SignalDefinition & { readonly key: Key } };

/** One signal of one customer; missing where one of its sources is missing or stale. */
export function readSignal(definition: SignalDefinition, input: SignalInput): SignalReading {
  for (const source of definition.sources) {
    const problem = sourceProblem(source, input.context);
    if (problem !== null) return problem;
  }
  return definition.measure(input);
}
