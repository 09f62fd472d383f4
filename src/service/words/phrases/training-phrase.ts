export const STOP_CLASSES = ['complaint', 'cancellation', 'emergency', 'distress', 'opt_out'] as const;
/** What a customer writes about when nothing may be offered. */
export type StopClass = (typeof STOP_CLASSES)[number];

/** One phrase a line. */
export type PhraseLines = Readonly<Partial<Record<StopClass | 'harmless', string>>>;

/** What a customer might write, and what it is. */
export interface TrainingPhrase {
  /** ISO 639-1. */
  readonly language: string;
  readonly class: StopClass | 'harmless';
  readonly text: string;
}

export function phrasesOf(language: string, lines: PhraseLines): TrainingPhrase[] {
  return [...STOP_CLASSES, 'harmless' as const].flatMap((name) =>
    (lines[name] ?? '')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ language, class: name, text })),
  );
}
