/** A candidate with what its evaluations so far amount to: the lower, the better. */
export interface Trial<Candidate> {
  readonly candidate: Candidate;
  readonly score: number;
}

export interface HalvingPlan {
  /** Passes that each round adds; their sum is the number of passes a finalist has been through. */
  readonly rounds: readonly number[];
  /** One in so many goes on to the next round, at least two. */
  readonly reduction: number;
}

/**
 * Successive halving (Jamieson & Talwalkar 2016) with cross-validation passes as the resource: all candidates go through the
 * first pass, the best of them through more, and so on. They are compared on the same passes, so that a hard one is hard for
 * all.
 *
 * @param evaluate runs a candidate through the passes from `from` to before `to` and returns its score over all so far.
 * @param isOutOfTime asked before each evaluation of a candidate that could be left out; see `isTruncated`.
 * @returns finalists, best first, and whether time ran out before all was done.
 */
export function successiveHalving<Candidate>(
  candidates: readonly Candidate[],
  { rounds, reduction }: HalvingPlan,
  evaluate: (candidate: Candidate, from: number, to: number) => number,
  isOutOfTime: () => boolean,
): { readonly finalists: readonly Trial<Candidate>[]; readonly isTruncated: boolean } {
  let alive = candidates.map((candidate) => ({ candidate, score: Number.POSITIVE_INFINITY }));
  let isTruncated = false;
  let from = 0;
  for (const [round, passes] of rounds.entries()) {
    const to = from + passes;
    const evaluated: Trial<Candidate>[] = [];
    for (const { candidate } of alive) {
      if (evaluated.length > 0 && isOutOfTime()) {
        isTruncated = true;
        break;
      }
      evaluated.push({ candidate, score: evaluate(candidate, from, to) });
    }
    // Sorting is stable: the earlier candidate wins a tie.
    evaluated.sort((a, b) => a.score - b.score);
    const isLast = round === rounds.length - 1;
    const kept =
      isLast || evaluated.length <= 2
        ? evaluated.length
        : Math.max(2, Math.ceil(evaluated.length / reduction));
    alive = evaluated.slice(0, kept);
    from = to;
  }
  return { finalists: alive, isTruncated };
}
