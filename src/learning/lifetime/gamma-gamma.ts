import type { LogLikelihood } from './optimise/fit-log-parameters.js';
import { digamma } from './special/digamma.js';
import { logGamma } from './special/log-gamma.js';

export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Customers with a repeat purchase of above 0 on average, by how many repeats they have. */
export interface RepeatSpend {
  readonly repeats: Float64Array;
  readonly meanSpend: Float64Array;
}

/** Log-likelihood of Gamma-Gamma: Fader & Hardie (2013), equation 1. Parameters p, q, v. */
export function gammaGammaLogLikelihood({ repeats, meanSpend }: RepeatSpend): LogLikelihood {
  const size = repeats.length;
  const values = [...new Set(repeats)];
  const placeOf = new Map(values.map((x, place) => [x, place]));
  const places = Int32Array.from(repeats, (x) => placeOf.get(x) ?? 0);
  const logMeans = meanSpend.map(Math.log);
  return (parameters, gradient) => {
    const [p, q, v] = parameters as unknown as readonly [number, number, number];
    const constants = values.map((x) => logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x));
    const digammasWhole = values.map((x) => digamma(p * x + q));
    const slopes = values.map((x) => x * (digamma(p * x + q) - digamma(p * x) + Math.log(x)));
    let value = size * (q * Math.log(v) - logGamma(q));
    let byP = 0;
    let byQ = size * (Math.log(v) - digamma(q));
    let byV = (size * q) / v;
    for (let row = 0; row < size; row++) {
      const x = repeats[row] as number;
      const place = places[row] as number;
      const logMean = logMeans[row] as number;
      const total = x * (meanSpend[row] as number) + v;
      const logTotal = Math.log(total);
      const shape = p * x + q;
      value += (constants[place] as number) + (p * x - 1) * logMean - shape * logTotal;
      byP += (slopes[place] as number) + x * (logMean - logTotal);
      byQ += (digammasWhole[place] as number) - logTotal;
      byV -= shape / total;
    }
    gradient[0] = byP;
    gradient[1] = byQ;
    gradient[2] = byV;
    return value;
  };
}

/** Expected spend of a purchase, given the repeats so far: equation 5; between the own mean and everybody's. */
export function gammaGammaSpend({ p, q, v }: GammaGammaParameters, x: number, meanSpend: number): number {
  return (p * (v + x * (x === 0 ? 0 : meanSpend))) / (p * x + q - 1);
}
