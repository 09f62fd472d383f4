/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * An independent stream for one purpose ("customer 12, orders"), so that a new table or one more draw
 * in one place never shifts what another place draws.
 *
 * Generator: sfc32 by Chris Doty-Humphrey (PractRand, public domain), seeded through cyrb128; both as
 * given by bryc, https://github.com/bryc/code/blob/master/jshash/PRNGs.md (public domain). Integers only,
 * therefore the same on every machine.
 */
export function randomStream(seed: number, purpose: string): Random {
  let [a, b, c, counter] = hash128(`${seed}/${purpose}`);
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The author's advice: the first dozen results still resemble the seed.
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}

function hash128(text: string): [number, number, number, number] {
  let h1 = 1_779_033_703;
  let h2 = 3_144_134_277;
  let h3 = 1_013_904_242;
  let h4 = 2_773_480_762;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    h1 = h2 ^ Math.imul(h1 ^ code, 597_399_067);
    h2 = h3 ^ Math.imul(h2 ^ code, 2_869_860_233);
    h3 = h4 ^ Math.imul(h3 ^ code, 951_274_213);
    h4 = h1 ^ Math.imul(h4 ^ code, 2_716_044_179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597_399_067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2_869_860_233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951_274_213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2_716_044_179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1 | 0, (h2 ^ h1) | 0, (h3 ^ h1) | 0, (h4 ^ h1) | 0];
}
