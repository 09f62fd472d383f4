import type { ReliabilityBin } from '../../learning/evaluation/evaluation.js';
import type { ReportFormats } from '../formats.js';
import type { Html } from '../html.js';
import { COLOURS, drawChart } from './draw-chart.js';
import { errorBars } from './error-bars.js';
import { SQUARE_HEIGHT, shareAxes } from './share-axes.js';

export interface ChartTexts {
  readonly x: string;
  readonly y: string;
  readonly alternative: string;
}

/** Stated chances against shares that came true, with intervals. */
export function reliabilityChart(
  bins: readonly ReliabilityBin[],
  texts: ChartTexts,
  formats: ReportFormats,
): Html {
  const reached = bins.map(({ meanPredicted, observed }) => Math.max(meanPredicted, observed.high));
  // Where chances are small, all of the paper is given to them.
  const highest = Math.max(0.1, ...reached);
  const steps = highest > 0.5 ? 5 : 10;
  const most = Math.min(1, Math.ceil(highest * steps) / steps);
  const { axes, diagonal } = shareAxes(formats, texts.x, texts.y, most);
  const points = bins.map(({ meanPredicted, observed }) => [meanPredicted, observed.value]);
  return drawChart(
    {
      ...axes,
      series: [
        diagonal,
        errorBars(
          bins.map(({ meanPredicted, observed }) => [meanPredicted, observed.low, observed.high]),
          'y',
        ),
        {
          type: 'line',
          data: points,
          symbol: 'circle',
          symbolSize: 8,
          itemStyle: { color: COLOURS.mark },
          lineStyle: { color: COLOURS.mark, width: 1 },
          z: 4,
        },
      ],
    },
    SQUARE_HEIGHT,
    texts.alternative,
  );
}
