import type { PipelineForecast } from '../../src/domain/pipeline-forecast.js';
import type { PipelineForecastStore } from '../../src/stores/pipeline-forecasts.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryPipelineForecasts(): PipelineForecastStore {
  const forecasts = table<PipelineForecast>();
  return {
    async add(incoming) {
      for (const forecast of incoming) forecasts.add(forecast);
    },
    async ofQuarter(scope, quarter) {
      return forecasts
        .where((forecast) => forecast.scope === scope && forecast.quarter === quarter)
        .sort((a, b) => compareDates(a.madeAt, b.madeAt));
    },
    async madeBefore(at, quarters) {
      const newest = new Map<string, PipelineForecast>();
      const before = forecasts.where(({ madeAt, quarter }) => madeAt < at && quarters.includes(quarter));
      for (const forecast of before.sort((a, b) => compareDates(a.madeAt, b.madeAt))) {
        newest.set(JSON.stringify([forecast.scope, forecast.quarter]), forecast);
      }
      return [...newest.values()].sort(byId);
    },
  };
}
