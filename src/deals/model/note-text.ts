import { logOdds, withinFloor } from '../../learning/calibration/calibration.js';
import type { TextChoice } from '../../learning/text/text-choice.js';
import { fitTextClassifier } from '../../learning/text/text-classifier.js';
import { predictTextChances, type TextModel } from '../../learning/text/text-model.js';

/** Deals with notes, and of each outcome among them, from which texts are learned from. */
const LEAST_TEXTS = 200;
const LEAST_OF_EACH = 40;
const WON = 'won';
const LOST = 'lost';
const FOLDS = 5;

/** Notes of one deal, the last that were known before it ended. */
export interface DealNotes {
  readonly text: string;
  readonly isWon: boolean;
  /** Whose it is, from 0: texts of a group are never read by a model that learned from another of its. */
  readonly group: number;
}

/**
 * Null where notes are too few to learn from.
 * @param choice of a model of such notes; chosen anew when left out.
 */
export function fitNotes(notes: readonly DealNotes[], seed: number, choice?: TextChoice): TextModel | null {
  const written = notes.filter(({ text }) => text !== '');
  const won = written.filter(({ isWon }) => isWon).length;
  if (written.length < LEAST_TEXTS || Math.min(won, written.length - won) < LEAST_OF_EACH) return null;
  return fitTextClassifier(
    written.map(({ text }) => text),
    written.map(({ isWon }) => (isWon ? WON : LOST)),
    { classWeights: 'none', ...(choice === undefined ? {} : { choice }) },
    { seed },
  );
}

/** Log-odds of winning by each text; NaN without a text or a model. */
export function noteLogOdds(model: TextModel | null, texts: readonly string[]): Float64Array {
  const all = new Float64Array(texts.length).fill(Number.NaN);
  if (model === null) return all;
  const places = texts.flatMap((text, place) => (text === '' ? [] : [place]));
  const chances = predictTextChances(
    model,
    places.map((place) => texts[place] as string),
  );
  const won = model.classes.indexOf(WON);
  for (const [nth, place] of places.entries()) {
    all[place] = logOdds(withinFloor(chances[nth * model.classes.length + won] as number));
  }
  return all;
}

/**
 * The same of texts that were learned from, each by a model of the others: otherwise a model over it would trust in what
 * was learned by heart. All of them are made as the model of all was, whose few settings no single text decides.
 *
 * @param groups of the texts, from 0. @param training the deals' own notes, as `fitNotes` takes them.
 */
export function noteLogOddsOutOfFold(
  training: readonly DealNotes[],
  texts: readonly string[],
  groups: Int32Array,
  seed: number,
  choice: TextChoice,
): Float64Array {
  const all = new Float64Array(texts.length).fill(Number.NaN);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitNotes(
      training.filter(({ group }) => group % FOLDS !== fold),
      seed,
      choice,
    );
    const places = Array.from(groups.keys()).filter((place) => (groups[place] as number) % FOLDS === fold);
    const scores = noteLogOdds(
      model,
      places.map((place) => texts[place] as string),
    );
    for (const [nth, place] of places.entries()) all[place] = scores[nth] as number;
  }
  return all;
}
