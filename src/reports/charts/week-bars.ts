import type { Html } from '../html.js';
import { COLOURS, drawChart } from './draw-chart.js';

/** A value for each week as columns, with what stands above and below each. */
export interface WeekBars {
  readonly labels: readonly string[];
  /** Null: there is none. */
  readonly values: readonly (number | null)[];
  /** The values as the reader writes them. */
  readonly texts: readonly string[];
  /** The top of the scale; the largest value when left out. */
  readonly most?: number;
}

const HEIGHT = 220;
/** A phone shows the picture at two thirds of its width: what is written must still be read there. */
const FONT_SIZE = 15;
/** Paper of its own: what is drawn in dark ink must not lie on a dark background. */
const PAPER = '#ffffff';
/** Weeks that are over, lighter than the one that the reader is told of; still told apart from paper and in grey. */
const EARLIER = '#8db8d8';

/** The newest week last and darkest. @param fontFamily of all letters. */
export function weekBars(
  { labels, values, texts, most }: WeekBars,
  alternative: string,
  fontFamily: string,
): Html {
  const last = values.length - 1;
  const text = { fontFamily, fontSize: FONT_SIZE, color: COLOURS.ink };
  // Eight dates of that size have no room beside each other: every other one, the newest among them.
  const isLabelled = (index: number) => (last - index) % 2 === 0;
  return drawChart(
    {
      backgroundColor: PAPER,
      textStyle: text,
      grid: { left: 14, right: 14, top: 32, bottom: 32 },
      xAxis: {
        type: 'category',
        data: [...labels],
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.ink } },
        axisLabel: { ...text, interval: isLabelled },
      },
      yAxis: {
        type: 'value',
        show: false,
        min: 0,
        max: most ?? Math.max(1, ...values.map((value) => value ?? 0)),
      },
      series: [
        {
          type: 'bar',
          barWidth: '62%',
          label: {
            ...text,
            show: true,
            position: 'top',
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => texts[dataIndex] ?? '',
          },
          data: values.map((value, index) => ({
            value: value ?? 0,
            itemStyle: { color: index === last ? COLOURS.mark : EARLIER },
            label: { fontWeight: index === last ? 'bold' : 'normal' },
          })),
        },
      ],
    },
    HEIGHT,
    alternative,
  );
}
