import type { FeatureImportance } from '../../learning/evaluation/evaluation.js';
import type { ReportFormats } from '../formats.js';
import type { Html } from '../html.js';
import { shownName } from '../shown-name.js';
import { COLOURS, drawChart } from './draw-chart.js';
import { errorBars } from './error-bars.js';

const ROW_HEIGHT = 27;
const LONGEST_NAME = 20;

/** How much each column counts, the most first, with intervals. */
export function importanceChart(
  features: readonly FeatureImportance[],
  texts: { readonly x: string; readonly alternative: string },
  { tick }: ReportFormats,
): Html {
  const label = { color: COLOURS.ink, fontSize: 13 };
  return drawChart(
    {
      grid: {
        // Letters are wider in some fonts than those that are reckoned with.
        left: 32,
        right: 28,
        top: 6,
        bottom: 26,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        type: 'value',
        name: texts.x,
        nameLocation: 'middle',
        nameGap: 30,
        nameTextStyle: label,
        splitNumber: 3,
        axisLabel: {
          ...label,
          formatter: tick,
          hideOverlap: true,
        },
        splitLine: { lineStyle: { color: COLOURS.grid } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.ink } },
        axisLabel: { ...label, interval: 0 },
        data: features.map(({ name }) => shownName(name, LONGEST_NAME)),
      },
      series: [
        {
          type: 'bar',
          barWidth: '60%',
          itemStyle: { color: COLOURS.mark },
          data: features.map(({ importance }) => importance.value),
        },
        errorBars(
          features.map(({ importance }, index) => [index, importance.low, importance.high]),
          'x',
        ),
      ],
    },
    features.length * ROW_HEIGHT + 64,
    texts.alternative,
  );
}
