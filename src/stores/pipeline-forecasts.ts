import type { PipelineForecast } from '../domain/pipeline-forecast.js';

export interface PipelineForecastStore {
  /** Adds what is not there yet: a forecast is never made another one. */
  add(forecasts: readonly PipelineForecast[]): Promise<void>;
  /** Of a scope and quarter, oldest first. */
  ofQuarter(scope: string, quarter: string): Promise<PipelineForecast[]>;
  /** The newest of each scope and quarter made before a moment, of some quarters. */
  madeBefore(at: Date, quarters: readonly string[]): Promise<PipelineForecast[]>;
}
