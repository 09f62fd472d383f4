export const STOP_TOPICS = ['emergency', 'distress', 'opt_out'] as const;
/** What nothing may be sold into, beside a complaint and a cancellation. */
export type StopTopic = (typeof STOP_TOPICS)[number];

/** Phrases as in phrase-matcher.ts, between commas. */
export interface StopPhrases {
  readonly topics: Readonly<Record<StopTopic, string>>;
  /** What sounds alike and is something else: a phrase that shares a word with one of these doesn't count. */
  readonly unless: string;
}

export function isStopTopic(name: string): name is StopTopic {
  return (STOP_TOPICS as readonly string[]).includes(name);
}
