import type { ReportFormats } from '../formats.js';
import type { Html } from '../html.js';
import { COLOURS, drawChart } from './draw-chart.js';
import { errorBars } from './error-bars.js';

/** A share with its interval, 0 to 1, and what it is of. */
export interface ShareBar {
  readonly label: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const ROW_HEIGHT = 36;

/** Shares as bars below each other, from 0 to 100 %, with intervals. */
export function shareBars(bars: readonly ShareBar[], alternative: string, { percent }: ReportFormats): Html {
  const label = { color: COLOURS.ink, fontSize: 13 };
  return drawChart(
    {
      grid: {
        // Letters are wider in some fonts than those that are reckoned with.
        left: 32,
        right: 28,
        top: 6,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: 1,
        interval: 0.25,
        axisLabel: { ...label, formatter: (share: number) => percent(share, 0) },
        splitLine: { lineStyle: { color: COLOURS.grid } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.ink } },
        axisLabel: { ...label, interval: 0 },
        data: bars.map((bar) => bar.label),
      },
      series: [
        {
          type: 'bar',
          barWidth: '55%',
          itemStyle: { color: COLOURS.mark },
          data: bars.map(({ share }) => share),
        },
        errorBars(
          bars.map(({ low, high }, index) => [index, low, high]),
          'x',
        ),
      ],
    },
    bars.length * ROW_HEIGHT + 40,
    alternative,
  );
}
