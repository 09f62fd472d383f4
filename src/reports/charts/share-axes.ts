import type { EChartsCoreOption } from 'echarts/core';
import type { ReportFormats } from '../formats.js';
import { COLOURS } from './draw-chart.js';

export const SQUARE_HEIGHT = 360;

/**
 * Two axes from 0 to a share (1 where none is said), written as per cent, and a dashed diagonal.
 * @param xName below the axis; yName above it, read before the chart is.
 */
export function shareAxes(
  { percent }: ReportFormats,
  xName: string,
  yName: string,
  most = 1,
): { readonly axes: EChartsCoreOption; readonly diagonal: object } {
  const axis = {
    type: 'value',
    min: 0,
    max: most,
    axisLine: { show: true, lineStyle: { color: COLOURS.ink } },
    axisLabel: { color: COLOURS.ink, fontSize: 13, formatter: (share: number) => percent(share, 0) },
    splitLine: { lineStyle: { color: COLOURS.grid } },
  };
  const name = { nameTextStyle: { color: COLOURS.ink, fontSize: 13 } };
  return {
    axes: {
      grid: {
        left: 8,
        right: 24,
        top: 36,
        bottom: 26,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: { ...axis, ...name, name: xName, nameLocation: 'middle', nameGap: 30 },
      yAxis: {
        ...axis,
        name: yName,
        nameLocation: 'end',
        nameTextStyle: { ...name.nameTextStyle, align: 'left' },
      },
    },
    diagonal: {
      type: 'line',
      silent: true,
      symbol: 'none',
      data: [
        [0, 0],
        [most, most],
      ],
      lineStyle: { color: COLOURS.chance, type: 'dashed', width: 1.5 },
    },
  };
}
