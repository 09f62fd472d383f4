/** The pieces of words that a sentence encoder knows, each with its log probability (T. Kudo, ACL 2018: a unigram model). */
export interface Pieces {
  readonly idOf: ReadonlyMap<string, number>;
  /** By id, natural logarithm. */
  readonly scores: Float64Array;
  /** Characters of the longest piece. */
  readonly longest: number;
}

/** Ids that are no pieces of words. */
export const BEGIN = 0;
export const END = 1;
export const UNKNOWN = 2;
/** The id of the first piece that is listed. */
export const FIRST_PIECE = 3;
/** As many as the encoder learned from at most (training/stop-texts). */
export const MOST_PIECES = 160;

/** Stands for the space before a word, as in SentencePiece. */
const WORD_START = '▁';
/** An unknown character costs this much more than the rarest piece. */
const UNKNOWN_COST = 10;

/** @param listed each piece and its log probability, in the order of their ids. */
export function piecesOf(listed: readonly (readonly [piece: string, score: number])[]): Pieces {
  const scores = new Float64Array(FIRST_PIECE + listed.length);
  const idOf = new Map<string, number>();
  let longest = 1;
  let lowest = 0;
  for (const [index, [piece, score]] of listed.entries()) {
    scores[FIRST_PIECE + index] = score;
    idOf.set(piece, FIRST_PIECE + index);
    longest = Math.max(longest, piece.length);
    lowest = Math.min(lowest, score);
  }
  scores[UNKNOWN] = lowest - UNKNOWN_COST;
  return { idOf, scores, longest };
}

/**
 * The likeliest way to put a text together from pieces; UNKNOWN for what no piece spells. In as many stretches of at most
 * `most` ids as it takes, three or more, each between BEGIN and END and with a quarter of the one before it.
 */
export function pieceStretches(pieces: Pieces, text: string, most: number): number[][] {
  const ids = idsOf(pieces, text);
  const inside = Math.max(1, most - 2);
  const step = Math.ceil((3 * inside) / 4);
  const stretches: number[][] = [];
  for (let from = 0; from === 0 || from + inside - step < ids.length; from += step)
    stretches.push([BEGIN, ...ids.slice(from, from + inside), END]);
  return stretches;
}

function idsOf(pieces: Pieces, text: string): number[] {
  const spelled = spelledOut(text);
  const ids: number[] = [];
  if (spelled !== '') {
    const { idUntil, from } = likeliest(pieces, spelled);
    for (let end = spelled.length; end > 0; end = from[end] as number) ids.push(idUntil[end] as number);
  }
  return ids.reverse();
}

/** A line of so many dashes is one of three. */
const RULED = /([^\p{L}\p{N}\s])\1{3,}/gu;

/** Shouting is read as what is shouted. */
function spelledOut(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\s+/gu, ' ').replaceAll(RULED, '$1$1$1').trim();
  if (plain === '') return '';
  const said = /\p{Ll}/u.test(plain) ? plain : plain.toLowerCase();
  return `${WORD_START}${said.replaceAll(' ', WORD_START)}`;
}

/** For each place in the text the last piece of the likeliest way up to there, and where that piece begins (Viterbi). */
function likeliest({ idOf, scores, longest }: Pieces, text: string) {
  const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
  const idUntil = new Int32Array(text.length + 1).fill(UNKNOWN);
  const from = new Int32Array(text.length + 1);
  best[0] = 0;
  const reach = (start: number, end: number, id: number): void => {
    const score = (best[start] as number) + (scores[id] as number);
    if (score <= (best[end] as number)) return;
    best[end] = score;
    idUntil[end] = id;
    from[end] = start;
  };
  for (let start = 0; start < text.length; start++) {
    if (best[start] === Number.NEGATIVE_INFINITY) continue;
    const last = Math.min(text.length, start + longest);
    for (let end = start + 1; end <= last; end++) {
      const id = idOf.get(text.slice(start, end));
      if (id !== undefined) reach(start, end, id);
    }
    // A character beyond the basic plane takes two places and isn't cut.
    reach(start, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1), UNKNOWN);
  }
  return { idUntil, from };
}
