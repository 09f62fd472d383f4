import { STOP_CLASSES, type StopClass } from './stop-class.js';

/** What a customer might write, and what it is. */
export interface TrainingPhrase {
  /** ISO 639-1. */
  readonly language: string;
  readonly class: StopClass | 'harmless';
  readonly text: string;
}

/**
 * @param lines a phrase a line, its class and a tab before it; `nearmiss` is what is harmless and sounds like trouble.
 * @throws Error that names a line without a known class.
 */
export function phrasesIn(language: string, lines: string): TrainingPhrase[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    const [name = '', text = ''] = line.split('\t');
    const found = CLASSES.find((known) => known === name) ?? (name === 'nearmiss' ? 'harmless' : null);
    if (found === null || text.trim() === '')
      throw new Error(
        `Line ${index + 1} of the ${language} phrases is no class and a phrase with a tab between.`,
      );
    return [{ language, class: found, text }];
  });
}

const CLASSES = [...STOP_CLASSES, 'harmless'] as const;
