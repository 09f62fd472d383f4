import type { Html } from '../html.js';
import { COLOURS, drawChart } from './draw-chart.js';
import { errorBars } from './error-bars.js';

/** A value for each week or quarter as columns, with what stands above and below each. */
export interface WeekBars {
  readonly labels: readonly string[];
  /** Null: there is none. */
  readonly values: readonly (number | null)[];
  /** The values as the reader writes them. */
  readonly texts: readonly string[];
  /** The top of the scale; the largest value when left out. */
  readonly most?: number;
  /** The whole of which each value is a part, as pale columns behind. */
  readonly behind?: readonly number[];
  /** From where to where a value may turn out; then the values stand under their columns, clear of the lines. */
  readonly ranges?: readonly (readonly [low: number, high: number])[];
  /** The column that the reader is told of; the last when left out. */
  readonly told?: number;
  /** What pale columns and lines mean, written above. */
  readonly key?: string;
}

const HEIGHT = 220;
/** More labels have no room side by side. */
const MOST_LABELS = 4;
/** A phone shows the picture at two thirds of its width: what is written must still be read there. */
const FONT_SIZE = 15;
/** Paper of its own: what is drawn in dark ink must not lie on a dark background. */
const PAPER = '#ffffff';
/** A whole of which a part is shown. */
const WHOLE = '#e4e4e4';
/** Weeks that are over, lighter than the one that the reader is told of; still told apart from paper and in grey. */
const EARLIER = '#8db8d8';

/** The column that the reader is told of is the darkest. @param fontFamily of all letters. */
export function weekBars(
  { labels, values, texts, most, behind, ranges, key, told = values.length - 1 }: WeekBars,
  alternative: string,
  fontFamily: string,
): Html {
  const text = { fontFamily, fontSize: FONT_SIZE, color: COLOURS.ink };
  // Eight dates of that size have no room beside each other: every other one, the newest among them.
  const isLabelled = (index: number) => values.length <= MOST_LABELS || (values.length - 1 - index) % 2 === 0;
  const areUnder = ranges !== undefined;
  const highest = Math.max(
    1,
    ...values.map((value) => value ?? 0),
    ...(behind ?? []),
    ...(ranges ?? []).flat(),
  );
  return drawChart(
    {
      backgroundColor: PAPER,
      textStyle: text,
      ...(key === undefined
        ? {}
        : { title: { text: key, left: 8, top: 2, textStyle: { ...text, fontWeight: 'normal' } } }),
      grid: { left: 14, right: 14, top: 32, bottom: areUnder ? 50 : 32 },
      xAxis: {
        type: 'category',
        data: [...labels],
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.ink } },
        axisLabel: {
          ...text,
          interval: isLabelled,
          ...(areUnder
            ? {
                formatter: (label: string, index: number) => `{value|${texts[index] ?? ''}}\n${label}`,
                rich: { value: { ...text, fontWeight: 'bold', lineHeight: 20 } },
              }
            : {}),
        },
      },
      yAxis: {
        type: 'value',
        show: false,
        min: 0,
        max: most ?? highest,
      },
      series: [
        ...(behind === undefined
          ? []
          : [
              {
                type: 'bar' as const,
                barWidth: '62%',
                barGap: '-100%',
                silent: true,
                itemStyle: { color: WHOLE },
                data: [...behind],
              },
            ]),
        {
          type: 'bar',
          barWidth: '62%',
          label: {
            ...text,
            show: !areUnder,
            position: 'top',
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => texts[dataIndex] ?? '',
          },
          data: values.map((value, index) => ({
            value: value ?? 0,
            itemStyle: { color: index === told ? COLOURS.mark : EARLIER },
            label: { fontWeight: index === told ? 'bold' : 'normal' },
          })),
        },
        ...(ranges === undefined
          ? []
          : [
              errorBars(
                ranges.map(([low, high], index) => [index, low, high] as const),
                'y',
              ),
            ]),
      ],
    },
    HEIGHT,
    alternative,
  );
}
