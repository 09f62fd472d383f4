import { randomStream } from '../../domain/random.js';
import { chance, integer, pick } from '../distributions.js';

/** What notes on deals are worth: words that tell how a deal stands, or words that tell nothing. */
export type PlantedNotes = 'telling' | 'idle';

/** Where deals stand well the odds of winning are multiplied by so much, where they don't divided. */
export const NOTES_ODDS_RATIO = 3;

export interface NotesOfDeal {
  /** Added to the log-odds of winning. */
  readonly logOdds: number;
  /** In the order in which they are written, at the shares of the deal's life. */
  readonly notes: readonly { readonly atShare: number; readonly text: string }[];
}

/** Nothing but the notes tells which deals stand well: no other event goes with it. */
const WELL = [
  'Operations manager already plans the installation week with us',
  'They asked for the contract draft and for references of the service team',
  'The purchasing board has put us first, wants delivery dates',
  'Sponsor says the project is a must this year and pushes internally',
] as const;
const BADLY = [
  'Contact sounded reserved and could not say who else is involved',
  'They want to repair the old line once more and wait',
  'The plant is being reorganised, nobody feels responsible for it',
  'Told us they compare on price alone and expect little',
] as const;
/** Written on every kind of deal. */
const EVERYDAY = [
  'Talked about the layout of hall B and the crane',
  'Sent the brochure and the drawing by mail',
  'Short call, next one in two weeks',
  'Visited the plant, saw the packing area',
  'Discussed operators, shifts and training dates',
  'Asked about voltage, floor load and spare parts',
] as const;

/** A stream of its own: a deal without notes is the same deal. */
export function notesOfDeal(seed: number, dealId: string, kind: PlantedNotes): NotesOfDeal {
  const random = randomStream(seed, `notes of ${dealId}`);
  const standsWell = chance(random, 0.5);
  const notes = Array.from({ length: integer(random, [2, 4]) }, (_, nth) => {
    const everyday = [pick(random, EVERYDAY), pick(random, EVERYDAY)];
    const told = pick(random, standsWell ? WELL : BADLY);
    const lines = kind === 'telling' && nth === 0 ? [everyday[0], told] : everyday;
    return { atShare: 0.05 + 0.2 * nth, text: `${lines.join('. ')}.` };
  });
  const logOdds = kind === 'idle' ? 0 : (standsWell ? 1 : -1) * Math.log(NOTES_ODDS_RATIO);
  return { logOdds, notes };
}
