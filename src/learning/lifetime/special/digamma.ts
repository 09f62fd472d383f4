/** From here on the asymptotic series has all digits. */
const LARGE = 10;

/**
 * Derivative of `logGamma` for x > 0, to about 1e-14; NaN for others. Recurrence up to 10, then the asymptotic series:
 * Abramowitz and Stegun (1964), 6.3.5 and 6.3.18.
 */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let value = 0;
  let at = x;
  for (; at < LARGE; at++) value -= 1 / at;
  const inverse = 1 / (at * at);
  const series =
    inverse *
    (1 / 12 -
      inverse *
        (1 / 120 -
          inverse *
            (1 / 252 - inverse * (1 / 240 - inverse * (1 / 132 - inverse * (691 / 32_760 - inverse / 12))))));
  return value + Math.log(at) - 0.5 / at - series;
}
