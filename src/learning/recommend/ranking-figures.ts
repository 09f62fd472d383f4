/** What a list of recommendations is worth, for one customer or on average. */
export interface RankingFigures {
  /** 1 where any of the first k is right. */
  readonly hitRate: number;
  /** Discounted gain of the first k over the best possible, 0 to 1 (Järvelin and Kekäläinen, ACM TOIS 20, 2002). */
  readonly ndcg: number;
}

/** The k items with the highest scores of those that are allowed, the highest first; of equal ones the lower number. */
export function topItems(scores: Float64Array, k: number, isAllowed: (item: number) => boolean): number[] {
  const top: number[] = [];
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] as number;
    const last = top[k - 1];
    if (last !== undefined && score <= (scores[last] as number)) continue;
    if (Number.isNaN(score) || !isAllowed(item)) continue;
    let place = Math.min(top.length, k - 1);
    while (place > 0 && (scores[top[place - 1] as number] as number) < score) place--;
    top.splice(place, 0, item);
    if (top.length > k) top.pop();
  }
  return top;
}

/** @param wanted what the customer chose afterwards; at least one. */
export function rankingFigures(
  top: readonly number[],
  wanted: ReadonlySet<number>,
  k: number,
): RankingFigures {
  let gain = 0;
  let hitRate = 0;
  for (const [place, item] of top.entries()) {
    if (!wanted.has(item)) continue;
    hitRate = 1;
    gain += 1 / Math.log2(place + 2);
  }
  let best = 0;
  for (let place = 0; place < Math.min(k, wanted.size); place++) best += 1 / Math.log2(place + 2);
  return { hitRate, ndcg: best === 0 ? 0 : gain / best };
}
