/** A function along a direction, and its slope there. */
export interface AlongLine {
  readonly step: number;
  readonly value: number;
  readonly slope: number;
}

/** A step must lower the value by this part of what the slope promises … */
const SUFFICIENT_DECREASE = 1e-4;
/** … and leave at most this part of the slope. */
const CURVATURE = 0.9;
const MOST_STEPS = 30;
const STRETCH = 2.5;

/**
 * A step that meets the strong Wolfe conditions: Nocedal & Wright, Numerical Optimization (2nd ed. 2006), algorithms 3.5
 * and 3.6, with cubic interpolation. Null where rounding leaves none to be found.
 *
 * @param start step 0, with a slope below 0.
 */
export function searchLine(
  start: AlongLine,
  first: number,
  longest: number,
  at: (step: number) => AlongLine,
): AlongLine | null {
  let before = start;
  let step = Math.min(first, longest);
  for (let count = 0; count < MOST_STEPS; count++) {
    const here = at(step);
    if (isTooHigh(here, start) || (count > 0 && here.value >= before.value))
      return zoom(start, before, here, at);
    if (Math.abs(here.slope) <= -CURVATURE * start.slope) return here;
    if (here.slope >= 0) return zoom(start, here, before, at);
    if (step >= longest) return here;
    before = here;
    step = Math.min(longest, step * STRETCH);
  }
  return null;
}

function zoom(
  start: AlongLine,
  lower: AlongLine,
  other: AlongLine,
  at: (step: number) => AlongLine,
): AlongLine | null {
  let best = lower;
  let end = other;
  for (let count = 0; count < MOST_STEPS; count++) {
    const here = at(between(best, end));
    if (isTooHigh(here, start) || here.value >= best.value) end = here;
    else {
      if (Math.abs(here.slope) <= -CURVATURE * start.slope) return here;
      if (here.slope * (end.step - best.step) >= 0) end = best;
      best = here;
    }
    if (Math.abs(end.step - best.step) < 1e-14 * Math.max(1, best.step)) break;
  }
  return best.step > 0 && best.value < start.value ? best : null;
}

function isTooHigh(here: AlongLine, start: AlongLine): boolean {
  return !(here.value <= start.value + SUFFICIENT_DECREASE * here.step * start.slope);
}

/** The minimum of the cubic through both ends, kept off them. */
function between(a: AlongLine, b: AlongLine): number {
  const middle = (a.step + b.step) / 2;
  const width = b.step - a.step;
  const d1 = a.slope + b.slope - (3 * (b.value - a.value)) / width;
  const square = d1 * d1 - a.slope * b.slope;
  if (!(square >= 0)) return middle;
  const d2 = Math.sign(width) * Math.sqrt(square);
  const step = b.step - (width * (b.slope + d2 - d1)) / (b.slope - a.slope + 2 * d2);
  const margin = 0.1 * Math.abs(width);
  const isInside = step > Math.min(a.step, b.step) + margin && step < Math.max(a.step, b.step) - margin;
  return isInside ? step : middle;
}
