import type { PipelineForecast } from '../../domain/pipeline-forecast.js';

/** A forecast of a quarter that is over, held against what came. */
export interface ForecastResult {
  readonly quarter: string;
  readonly forecastMinor: number;
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly wonMinor: number;
  readonly isWithin: boolean;
  /** 1 − |forecast − won| / the larger of both: 1 is exact, 0 far off. */
  readonly accuracy: number;
}

/** What a forecast said the quarter would bring, in all. */
export function forecastTotal({
  wonMinor,
  weightedMinor,
}: Pick<PipelineForecast, 'wonMinor' | 'weightedMinor'>) {
  return wonMinor + weightedMinor;
}

/** @param wonMinor what the quarter brought in all. */
export function forecastResult(forecast: PipelineForecast, wonMinor: number): ForecastResult {
  const { quarter, lowMinor, highMinor } = forecast;
  const forecastMinor = forecastTotal(forecast);
  const larger = Math.max(forecastMinor, wonMinor);
  return {
    quarter,
    forecastMinor,
    lowMinor,
    highMinor,
    wonMinor,
    isWithin: wonMinor >= lowMinor && wonMinor <= highMinor,
    accuracy: larger === 0 ? 1 : 1 - Math.abs(forecastMinor - wonMinor) / larger,
  };
}
